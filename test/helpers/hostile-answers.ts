import type { Me } from "../../schema/me.ts";
import { hostileRegistry, hostileText } from "./hostile-registry.ts";

const day = "2026-11-01";
const at = "2026-11-01T08:00:00.000Z";
const { offers, organisations, guidance } = hostileRegistry();
const pending = { version: 2, pending: [{ review: "opdigtet-1", fields: ["name", "contacts"] }] };
const authored = offers.map((offer) => ({ ...offer, ...pending, updatedAt: at }));
const page = (...items: object[]) => ({ items, page: 1, perPage: 100, total: items.length });

const suggestion = {
  ...{ id: "opdigtet-1", offer: "opdigtet-linje", organisation: "opdigtet-forening", fact: "other" as const },
  ...{ message: hostileText, receivedOn: day, passedOnAt: null },
};
const review = {
  ...{ id: "opdigtet-1", subjectKind: "offer", subject: "opdigtet-linje", organisation: "opdigtet-forening" },
  ...{ state: "open", version: 2, fields: ["name", "contacts"], proposedAt: at },
  decidable: true,
  ...{ decidedBy: null, decidedAt: null, reason: hostileText },
  changes: [
    { field: "name", from: { da: "Opdigtet" }, to: { da: hostileText } },
    { field: "contacts", from: [], to: [{ channel: "outreach", value: hostileText, label: { da: hostileText } }] },
    { field: hostileText, from: hostileText, to: null },
  ],
  proposers: [{ key: "opdigtet", organisation: "opdigtet-forening", holder: hostileText }],
};

const me = (scope: Me["key"]["scope"]): Me => ({
  key: {
    ...{ id: "opdigtet", organisation: "opdigtet-forening", scope, holder: hostileText },
    ...{ createdAt: at, expiresAt: null, lastUsedOn: null },
  },
  trusted: true,
  due: authored.map(({ id }) => ({ offer: id, fact: "contact", confirmedOn: null, dueOn: null })),
  proposals: [
    {
      ...{ review: "opdigtet-1", subjectKind: "offer", subject: "opdigtet-linje", fields: ["name", hostileText] },
      ...{ state: "rejected", proposedAt: at, decidedAt: at, reason: hostileText },
    },
  ],
  suggestions: [{ ...suggestion, passedOnAt: at }],
});

const revision = {
  ...{ sequence: 1, version: 1, action: "change", at, key: "opdigtet", reason: hostileText, hash: "0".repeat(64) },
  changes: [{ field: "name", from: { da: hostileText }, to: { da: `${hostileText} mere` }, redacted: false }],
};

/** What the API would answer the form if whoever writes to it meant harm; undefined where the house itself answers. */
export function hostileAnswer(path: string, scope: Me["key"]["scope"]): object | undefined {
  const answers: [RegExp, () => object][] = [
    [/^\/v1\/me$/, () => me(scope)],
    [/\/offers$/, () => ({ items: authored })],
    [
      /\/organisations\/[^/]+\/offers\/[^/]+$/,
      () => authored.find(({ id }) => path.endsWith(`/${id}`)) ?? authored[0] ?? {},
    ],
    [/\/revisions$/, () => page(revision)],
    [/\/v1\/reviews$/, () => page(review)],
    [/\/v1\/suggestions$/, () => page(suggestion)],
    [/\/organisations\/[^/]+\/working$/, () => ({ ...organisations[0], trusted: true, ...pending })],
    [/\/guidance\/[^/]+\/working$/, () => ({ ...guidance[0], ...pending })],
  ];
  return answers.find(([shape]) => shape.test(path))?.[1]();
}
