import { html, type TemplateResult } from "lit";
import type { AuthoredOffer } from "../../../schema/authored-offer.ts";
import type { Me } from "../../../schema/me.ts";
import type { ApiClient } from "../api-client.ts";
import type { Words } from "../words.ts";
import "./offer-close.ts";
import "./offer-form.ts";
import "./offer-history.ts";
import "./offer-pause.ts";
import "./offer-wait.ts";
import type { Way } from "./offer-ways.ts";

interface Given {
  client: ApiClient;
  me: Me;
  words: Words;
  now: () => Date;
  organisation: string;
  organisationName: string;
  /** Of the offer; empty: a new one. */
  offerId: string;
  /** What can take its place. */
  others: readonly AuthoredOffer[];
}

/** The desk on which one thing is done to one offer. */
export function wayDesk(way: Way, given: Given): TemplateResult {
  const { client, me, words, now, organisation, organisationName, offerId, others } = given;
  switch (way) {
    case "edit":
      return html`<vejviser-offer-form .client=${client} .me=${me} .words=${words} .now=${now} .organisation=${organisation} .organisationName=${organisationName} .offerId=${offerId}></vejviser-offer-form>`;
    case "wait":
      return html`<vejviser-offer-wait .client=${client} .me=${me} .words=${words} .now=${now} .organisation=${organisation} .offerId=${offerId}></vejviser-offer-wait>`;
    case "pause":
      return html`<vejviser-offer-pause .client=${client} .me=${me} .words=${words} .now=${now} .organisation=${organisation} .offerId=${offerId}></vejviser-offer-pause>`;
    case "history":
      return html`<vejviser-offer-history .client=${client} .me=${me} .words=${words} .now=${now} .organisation=${organisation} .offerId=${offerId}></vejviser-offer-history>`;
    case "close":
      return html`<vejviser-offer-close .client=${client} .me=${me} .words=${words} .now=${now} .organisation=${organisation} .offerId=${offerId} .others=${others}></vejviser-offer-close>`;
  }
}
