import type { Me } from "../../schema/me.ts";
import type { Words } from "./words.ts";

type Scope = Me["key"]["scope"];
type DeskName = keyof Words["shell"]["desks"];

/** What each desk is made of, and whose keys reach it. */
const desks: { name: DeskName; tag: string; scopes: readonly Scope[] }[] = [
  { name: "due", tag: "vejviser-due-desk", scopes: ["organisation"] },
  { name: "queue", tag: "vejviser-review-queue", scopes: ["editor", "admin"] },
  { name: "offers", tag: "vejviser-offers-desk", scopes: ["organisation", "editor", "admin"] },
  { name: "list", tag: "vejviser-list-desk", scopes: ["organisation"] },
  { name: "suggestions", tag: "vejviser-suggestion-desk", scopes: ["editor", "admin"] },
  { name: "guidance", tag: "vejviser-guidance-desk", scopes: ["editor", "admin"] },
  { name: "areas", tag: "vejviser-area-desk", scopes: ["editor", "admin"] },
  { name: "organisations", tag: "vejviser-organisation-desk", scopes: ["admin"] },
  { name: "proposals", tag: "vejviser-proposals-desk", scopes: ["organisation", "editor", "admin"] },
];
export type DeskPlan = (typeof desks)[number];

/** The desks that a key opens; the first is where its holder begins. */
export const desksFor = (scope: Scope): DeskPlan[] => desks.filter(({ scopes }) => scopes.includes(scope));

/** What a desk is called. Those who look after what others write reach the offers of all. */
export const deskName = ({ name }: DeskPlan, scope: Scope, { shell }: Words): string =>
  name === "offers" && scope !== "organisation" ? shell.allOffers : shell.desks[name];
