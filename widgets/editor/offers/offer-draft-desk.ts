import type { PropertyDeclarations } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import { dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import type { Told } from "../api-client.ts";
import type { Asking } from "../form/asking.ts";
import { goToField } from "../form/go-to-field.ts";
import { differingFields } from "../form/merge-patch.ts";
import { type Areas, readAreas } from "./areas.ts";
import { askingOf } from "./asking-of.ts";
import { type Draft, draftOf, emptyDraft, tidyDraft, typedInto } from "./draft.ts";
import { OfferDesk } from "./offer-desk.ts";

/** What is being written of an offer, held against what there is of it. */
export abstract class OfferDraftDesk extends OfferDesk {
  static override properties: PropertyDeclarations = {
    organisationName: { attribute: false },
    draft: { state: true },
  };

  declare organisationName: string;
  declare protected draft: Draft;
  /** The offer as it was when the person began. */
  protected base: Draft = {};
  protected areas: Areas = { regions: [], municipalities: [], names: new Map() };

  constructor() {
    super();
    this.draft = {};
  }

  /** There is nothing of it yet. */
  protected get isNew(): boolean {
    return this.offerId === "";
  }

  /** Not proposed to anybody yet. */
  protected get isDraft(): boolean {
    return this.isNew || this.offer?.status === "draft";
  }

  protected override async load(): Promise<void> {
    this.areas = await readAreas(this.client);
    if (this.isNew) this.draft = emptyDraft(this.organisationName, this.#today);
    else await super.load();
  }

  protected override keep(answer: Told<AuthoredOffer>): void {
    super.keep(answer);
    this.base = draftOf(answer.body);
    this.draft = this.base;
    this.unsaved(false);
  }

  get #today(): string {
    return isoDay(dayNumberAt(this.now()));
  }

  /** Names of the fields that differ from what there is. */
  protected get changedFields(): string[] {
    return differingFields(this.base, tidyDraft(this.draft));
  }

  /** Takes over what was typed. */
  protected set(path: string, value: unknown): void {
    this.draft = typedInto(this.draft, path, value);
    this.unsaved(true);
  }

  /** What it takes to ask for the fields. */
  protected get asking(): Asking {
    return askingOf({
      ...{ words: this.words, areas: this.areas, today: this.#today, error: this.failedAt("form") },
      set: (path, value) => this.set(path, value),
      goTo: (path) => void this.updateComplete.then(() => goToField(this, path)),
      say: (text) => this.say(text),
    });
  }
}
