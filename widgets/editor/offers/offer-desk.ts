import type { PropertyDeclarations } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { ApiClient, Told } from "../api-client.ts";
import { Desk } from "../desk.ts";
import { speaksForItself } from "./perhaps-waits.ts";

/** Whatever is done to one offer: it begins with the offer as it is now. */
export abstract class OfferDesk extends Desk {
  static override properties: PropertyDeclarations = {
    organisation: { attribute: false },
    offerId: { attribute: false },
    offer: { state: true },
  };

  declare organisation: string;
  /** Of the offer; empty: a new one. */
  declare offerId: string;
  declare protected offer: AuthoredOffer | null;
  /** What the next change names as that which it is made to. */
  protected etag = "";

  constructor() {
    super();
    this.offer = null;
    this.offerId = "";
  }

  /** What is written of the offer is public at once, but for critical facts. */
  protected get isTrusted(): boolean {
    return speaksForItself(this.me, this.organisation);
  }

  /** One of these fields waits for somebody else. */
  protected waitingFor(...names: string[]): boolean {
    return this.offer?.pending.some(({ fields }) => fields.some((field) => names.includes(field))) ?? false;
  }

  /** That it waits to go off the lists, and why, where that is not how it always is. */
  protected withWhy(waits: string): string {
    return this.isTrusted ? `${waits} ${this.words.offers.oneADay}` : waits;
  }

  /** Reads the offer. Throws `Refused` and `Unanswered`. */
  protected override async load(): Promise<void> {
    this.keep(await readOffer(this.client, this.organisation, this.offerId));
  }

  /** Takes over what was answered to a change. */
  protected took(answer: Told<AuthoredOffer>): void {
    this.keep(answer);
    this.changed();
  }

  protected keep({ body, etag }: Told<AuthoredOffer>): void {
    this.offer = body;
    this.etag = etag ?? `"${body.version}"`;
  }
}

/** An offer as those who write it see it. Throws `Refused` and `Unanswered`. */
export const readOffer = (client: ApiClient, organisation: string, offer: string): Promise<Told<AuthoredOffer>> =>
  client.read<AuthoredOffer>(`/v1/organisations/${organisation}/offers/${offer}`);
