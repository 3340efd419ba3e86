import { z } from "zod";
import { type AuthoredOffer, authoredOffer } from "../../../schema/authored-offer.ts";
import { type Me, me as meSchema } from "../../../schema/me.ts";
import { organisation } from "../../../schema/organisation.ts";
import type { VejviserEditor } from "../../../widgets/editor/vejviser-editor.ts";
import "../../../widgets/editor/define.ts";
import { mergePatch } from "../../../worker/rules/merge-patch.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { type Answers, areasAnswer, fakeRegistry, refusal } from "./reviewing/fake-registry.ts";

/** A Saturday, 11 in the morning in Copenhagen. */
export const now = new Date("2026-11-21T10:00:00Z");
export const owner = "opdigtet-forening";

export function authored(own: Partial<AuthoredOffer> = {}): AuthoredOffer {
  return { ...fictitiousOffer(), organisation: owner, pending: [], ...own };
}

export const volunteer = (own: Partial<Me> = {}): Me => ({
  key: {
    ...{ id: "frivillig", organisation: owner, scope: "organisation", holder: "opdigtet frivillig" },
    ...{ createdAt: "2026-10-01T08:00:00Z", expiresAt: null, lastUsedOn: null },
  },
  trusted: true,
  due: [],
  proposals: [],
  suggestions: [],
  ...own,
});

const told = (offer: AuthoredOffer) => ({ schema: authoredOffer, body: offer, etag: `"${offer.version}"` });

/** A registry with an organisation's offers. Contacts and links wait for approval, all else is public at once. */
export function organisationRegistry(offers: AuthoredOffer[], me = volunteer(), more: Answers = {}) {
  const stored = new Map(offers.map((offer) => [offer.id, offer]));
  const keep = (id: string, change: Partial<AuthoredOffer>): AuthoredOffer => {
    const old = stored.get(id) ?? authored({ id, version: 0 });
    const next = { ...old, ...change, version: old.version + 1 };
    stored.set(id, next);
    return next;
  };
  const own = `/v1/organisations/${owner}`;
  const state = { me };
  const ofOffer = (id: string): Answers => ({
    [`GET ${own}/offers/${id}`]: () => told(stored.get(id) ?? authored({ id })),
    [`PATCH /v1/offers/${id}`]: ({ body, ifMatch }) => {
      const offer = stored.get(id) ?? authored({ id });
      if (ifMatch !== `"${offer.version}"`) return refusal("precondition-failed");
      const fields = Object.keys(body as object).filter((field) => ["contacts", "links"].includes(field));
      const pending = fields.length > 0 ? [{ review: "r-1", fields }] : [];
      return told(keep(id, { ...(mergePatch(offer, body) as AuthoredOffer), pending }));
    },
    [`PUT /v1/offers/${id}/waiting`]: ({ body }) => told(keep(id, body as Pick<AuthoredOffer, "waiting">)),
    [`POST /v1/offers/${id}/confirmations`]: ({ body }) => {
      const { facts } = body as { facts: string[] };
      state.me = { ...state.me, due: state.me.due.filter(({ offer, fact }) => offer !== id || !facts.includes(fact)) };
      return told(keep(id, {}));
    },
  });
  const registry = fakeRegistry({
    "GET /v1/me": () => ({ schema: meSchema, body: state.me }),
    "GET /v1/areas": () => areasAnswer(),
    [`GET ${own}`]: () => ({ schema: organisation, body: named }),
    [`GET ${own}/offers`]: () => ({
      schema: z.strictObject({ items: z.array(authoredOffer) }),
      body: { items: [...stored.values()] },
    }),
    ...Object.assign({}, ...offers.map(({ id }) => ofOffer(id))),
    ...more,
  });
  return { ...registry, state, stored, keep };
}

const named = {
  ...{ id: owner, name: { da: "Opdigtet forening" }, kind: "ngo", summary: { da: "Opdigtet til prøver." } },
  sources: [{ title: "Opdigtet kilde", publisher: "Opdigtet", locator: "side 1" }],
};

/** The form in a page of its own, before anybody has signed in. */
export async function openEditor(at: () => Date = () => now): Promise<VejviserEditor> {
  document.documentElement.lang = "da";
  document.title = "Opdigtet side";
  const editor = document.createElement("vejviser-editor");
  Object.assign(editor, { now: at, lang: "da" });
  const main = document.createElement("main");
  main.append(Object.assign(document.createElement("h1"), { textContent: "Hold jeres tilbud ajour" }), editor);
  document.body.replaceChildren(main);
  await editor.updateComplete;
  return editor;
}
