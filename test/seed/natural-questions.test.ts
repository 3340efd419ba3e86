import { describe, expect, it } from "vitest";
import { search } from "../../schema/matching/search.ts";
import { at, prepared } from "./prepared-seed.ts";
import { questionFor } from "./question-for.ts";

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

describe("every published offer", () => {
  const published = prepared.registry.offers.map(({ id }) => id).sort();

  it("has a question that somebody could ask", () => {
    expect(Object.keys(questionFor).sort()).toEqual(published);
  });

  it.each(Object.entries(questionFor))("%s is among the first six for “%s”", (id, q) => {
    const ids = search(prepared, { q }, at).matches.map(({ offer }) => offer.id);
    expect(ids.slice(0, 6)).toContain(id);
  });
});
