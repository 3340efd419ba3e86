import { expect, it } from "vitest";
import { labels } from "../../schema/labels.ts";
import { prepare, search } from "../../schema/matching/search.ts";
import { readSeed } from "../../seed/seed-files.ts";

const seed = readSeed("seed");
const at = new Date("2026-11-21T20:00:00+01:00");
const prepared = prepare({
  ...seed,
  offers: seed.offers
    .filter(({ status }) => status === "published")
    .map((offer) => ({ ...offer, confirmations: {}, version: 1, updatedAt: at.toISOString() })),
  closed: [],
  labels,
  ages: { due: 180, overdue: 270, hidden: 365 },
  waitingAge: 120,
});

/** What people write, and an offer that has to be the first, or among the first few, that they see. */
it.each([
  ["jeg vil dø", "livslinien-telefonraadgivning", 1],
  ["tænker på at dø", "livslinien-telefonraadgivning", 1],
  ["jeg kan ikke være her mere", "livslinien-telefonraadgivning", 1],
  ["vil ikke leve mere efter det min stedfar gjorde", "livslinien-telefonraadgivning", 1],
  ["selvmord", "livslinien-telefonraadgivning", 1],
  ["min mand slår mig", "lev-uden-vold-hotline", 2],
  ["kan ikke sove mareridt noget der skete da jeg var 14", "csm-oest-behandling", 6],
  ["jeg er mand og har aldrig fortalt det til nogen", "kvisten-mandetraef", 1],
  ["min kæreste har fortalt mig om overgreb", "kvisten-paaroerenderaadgivning", 6],
  ["luder", "reden", 5],
  ["escort vil gerne snakke med nogen", "reden", 4],
  ["sugardating", "reden-ung", 2],
  ["tvunget til at sælge sex", "reden-international", 3],
  ["lgbt rådgivning", "aids-fondet-checkpoint", 3],
  ["ptsd aarhus", "klinik-for-ptsd-og-angst", 1],
  ["voldtægt i går", "center-for-seksuelle-overgreb", 4],
  ["spor", "spor-telefonraadgivning", 3],
])("“%s” finds %s among the first %i", (q, id, place) => {
  const ids = search(prepared, { q }, at).matches.map(({ offer }) => offer.id);
  expect(ids.slice(0, place)).toContain(id);
});
