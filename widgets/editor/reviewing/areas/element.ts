import { html, type PropertyDeclarations, type TemplateResult } from "lit";
import type { Region } from "../../../../schema/area.ts";
import type { AuthoredRegion } from "../../../../schema/written-entries.ts";
import type { Asking } from "../../form/asking.ts";
import { formFields } from "../../form/form-field.ts";
import { tidyAll } from "../../form/tidy.ts";
import { dayOf } from "../days.ts";
import type { Authored, Draft } from "../entry/editing.ts";
import { EntryDesk } from "../entry/entry-desk.ts";
import { regionFields } from "../fields/region.ts";
import { reviewingStyle } from "../style.ts";
import { inOrderOfNeed } from "./missing.ts";
import { regionArticle } from "./region-article.ts";
import { areaWords } from "./words.ts";

/** The regions: what of them is missing, their codes, and whom to call there. */
export class AreaDesk extends EntryDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = { regions: { state: true } };

  protected override readonly kind = "region";
  protected override readonly path = "/v1/areas/regions";
  /** As the public sees them. */
  declare private regions: Region[];

  constructor() {
    super();
    this.regions = [];
  }

  protected override async load(): Promise<void> {
    this.regions = (await this.client.read<{ regions: Region[] }>("/v1/areas")).body.regions;
  }

  override render(): TemplateResult {
    const { language } = this;
    const today = dayOf(this.now());
    return html`<div class="stack">
      <p>${areaWords[language].intro}</p>
      ${this.aboveAll}
      ${inOrderOfNeed(this.regions, today).map((region) =>
        regionArticle(region, {
          ...{ language, today, form: this.formOf(region.id), isOpen: this.editing?.id === region.id },
          open: () => void this.open(region.id),
        }),
      )}
    </div>`;
  }

  protected override fieldsIn(draft: Draft, asking: Asking): TemplateResult {
    return html`${formFields(regionFields, "", draft, asking)}`;
  }

  /** Where no code was written, there is none. */
  protected override bodyOf({ id, ...draft }: Draft): Draft {
    return { code: null, ...tidyAll(regionFields, draft) };
  }

  protected override nameOf({ id }: Authored): string {
    return this.regions.find((region) => region.id === id)?.name ?? id;
  }

  /** Publishing takes a moment: what does not wait is shown as public at once. */
  protected override took({ id, ...answer }: Authored): void {
    const { code, medicalLine, pending } = answer as Omit<AuthoredRegion, "id">;
    const waits = (field: string) => pending.some(({ fields }) => fields.includes(field));
    const told = { ...(!waits("code") && { code }), ...(!waits("medicalLine") && { medicalLine }) };
    this.regions = this.regions.map((region) => (region.id === id ? { ...region, ...told } : region));
  }
}
