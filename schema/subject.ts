import type { Region } from "./area.ts";
import type { Guidance } from "./guidance.ts";
import type { Offer, OfferContent } from "./offer.ts";
import type { Organisation } from "./organisation.ts";

/** What has a history of its own: revisions, reviews and changes each say which kind they are about. */
export const subjectKinds = ["offer", "organisation", "guidance", "region"] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** How an offer ended. */
export interface Closing {
  /** Day in Europe/Copenhagen. */
  on: string;
  reason: string;
  /** The id of what took its place. */
  replacedBy?: string | undefined;
}

/** That an organisation asked not to be listed: neither it nor its offers are public. */
export interface Unlisting {
  /** Day in Europe/Copenhagen. */
  on: string;
  reason: string;
}

/** What is stored of a subject as one state: once as it is worked on, once as it was last approved. */
export interface States {
  /** `in-review` is worked out and never stored. */
  offer: OfferContent & { status: Exclude<Offer["status"], "in-review">; closing?: Closing | undefined };
  organisation: Omit<Organisation, "id"> & { unlisted?: Unlisting | undefined };
  /** `retiredOn`: the day from which it is no longer told. */
  guidance: Omit<Guidance, "id"> & { retiredOn?: string | undefined };
  region: Pick<Region, "code" | "medicalLine">;
}
export type StateOf<Kind extends SubjectKind> = States[Kind];
