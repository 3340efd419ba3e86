import { expect, test } from "vitest";
import { allTexts, situations, snippets } from "./guidance-seed.ts";
import { offers, organisations, textsOf } from "./offers-seed.ts";

/** Words with a capital that are no person: places, organisations and their parts, laws and shortenings. */
const known = new Set(
  `
  Aarhus Danmark Esbjerg Frederiksberg Gentofte Herning Hillerød Holbæk Hovedstaden Jylland Kolding København Køge
  Lillebælt Lyngby Læsø Midtjylland Nordjylland Næstved Odense Randers Roskilde Sjælland Slagelse Stevns Syddanmark
  Sygehus Tønder Viborg Vordingborg Aalborg
  Angst Barnet Boligstyrelsens BørneTelefonen Børnekonvention Børns CPR CSM CTI Center Checkpoint Cyberhus DGI
  Diagnostik Digital EU Fem FN Hørt ICS International Joan KFUKs KKUC Klinik Kommune Kvisten Kvistens
  LGBT Landsforeningen Lev LivaRehab Livslinien MED Midt OUH Offerrådgivningen PPR PTSD Post Psykiatriens Red Rede
  Reden RedenUng Region Rigshospitalet SISO SOSU Safety Sagen Samarbejdsforum Senfølgecenter Signs Social
  Socialstyrelsens Spor Spors Syd Uden VIVE Vilkår Visitation Visitationsklinik Visitationsklinikken Vold Ældre Øst
   Act Anxiety August Centre Children Clinic Danish Denmark Diagnostics English GP Hospital Mondays Referral VAT
  `
    .trim()
    .split(/\s+/),
);

/** Words with a capital that no sentence begins with. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll}\d,;)] )\(?(\p{Lu}\p{L}+)/gu)].map(([, name = ""]) => name);

const texts = [
  ...snippets.flatMap(allTexts),
  ...situations.flatMap(({ variants }) => variants.flatMap(({ opening }) => opening ?? [])),
  ...offers.flatMap((offer) =>
    textsOf(offer).filter((text) => text !== offer.name && !offer.links.some(({ label }) => label === text)),
  ),
  ...organisations.flatMap(({ summary }) => summary ?? []),
];

test("nobody is named: each capital within a sentence is a place, an organisation or a shortening", () => {
  const unknown = texts.flatMap(({ da, en = "" }) =>
    [...namesIn(da), ...namesIn(en)].filter((name) => !known.has(name)).map((name) => `${name}: ${da}`),
  );
  expect(unknown).toEqual([]);
});

test.each([
  ["Det fortalte Opdigtet i går.", ["Opdigtet"]],
  ["Opdigtet Navn ringede til (Andersen).", ["Navn", "Andersen"]],
  ["Ring til os. Så taler vi.", []],
])("“%s” has %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});
