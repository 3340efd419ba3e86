import { expect, test } from "vitest";
import { allTexts, situations, snippets } from "./guidance-seed.ts";
import { offers, organisations, textsOf } from "./offers-seed.ts";

/** Words with a capital that are no person: places, organisations and their parts, laws and shortenings. */
const known = new Set(
  `
  Aalborg Aarhus Act AIDS Angst Anxiety August Barnet BDI Boligstyrelsens Brønderslev Børnekonvention BørneTelefonen
  Børns Center Centrale Centre Checkpoint Children Clinic Copenhagen CPR CSM CTI Cyberhus Danish Danmark Denmark DGI
  Diagnostics Diagnostik Digital English Esbjerg EU Facebook Falster Fem FN Fondet Frederiksberg GAIN Gentofte GP
  Greenlandic Herning Hillerød Holbæk HopeNow Hospital Hovedstaden Human Hørt ICS International January Joan Jutland
  Jylland KFUKs KKUC Klinik Kolding Kommune Kvisten Kvistens København Køge Landsforeningen Lev LGBT Lillebælt
  LivaRehab Livslinien Lokalpsykiatri Lyngby Læsø MED Menneskehandel Midt Midtjylland Mondays Mødestedet Nord
  Nordjylland Nordsjælland North Nykøbing Næstved October Odense Offerrådgivningen OUH PCV Post PPR Psykiatriens
  Psykiatrifonden PTSD Randers Red Rede Reden RedenUng Referral Region Rigshospitalet Roskilde Safety Sagen
  Samarbejdsforum SAMHSA Senfølgecenter Signs SISO Sjælland Slagelse Social Socialstyrelsens SOSU Spor Spors Stevns
  Syd Syddanmark Sygehus Sønderborg Søstrene Trafficking TSI Tønder Uden UngMap VAT Viborg Vilkår Visitation
  Visitationsklinik Visitationsklinikken VIVE Vojens VoksenMap Vold Vordingborg Ældre Øst Zealand
  `
    .trim()
    .split(/\s+/),
);

/** Words that begin a sentence with us, and stand nowhere within one. */
const ordinary = new Set(
  `
  Above Adressen Adresserne Advokaten Angsten Bagatellisering Bak Beder Begynd Benægtelse Bestem Bland Browseren Byg
  Delete Deltag Derfor Doctors Dramatisering Eat Eksemplet Emnerne Forbered Forklar Frygter Gem Gæt Hav Hjælpeløshed
  Husk Inddrag Koden Koder Kontakten Led Let Luk Læg Lær Mærk Normalisering Offer Organisationen Otherwise Partnere
  Partners Pas Pres Print Projektet Prøv Referrals Ros Rådet Rådgivningstelefon Search Senfølgecentret Shall Slet Spis
  Stil Styrelsens Søg Tankerne Tax Thank Tilbyd Tilskuddet Tjek Træd Træffene Træn Tænd Tålmodighed Undervis Valget
  Vid Vækker Vælg Værterne Åbn Åbningstiden
  `
    .trim()
    .split(/\s+/),
);

/** Words with a capital that no sentence begins with. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/(?<=[\p{Ll}\d,;)] )\(?(\p{Lu}\p{L}+)/gu)].map(([, name = ""]) => name);

const withCapital = (text: string): string[] => text.match(/(?<!\p{L})\p{Lu}\p{L}+/gu) ?? [];
const withoutCapital = (text: string): string[] => text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];

/** Words that these texts only ever write with a capital, wherever they stand. */
function alwaysWithCapital(texts: readonly string[]): Set<string> {
  const common = new Set(texts.flatMap(withoutCapital));
  return new Set(texts.flatMap(withCapital).filter((word) => !common.has(word.toLowerCase())));
}

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

test("nor at the beginning of a sentence: a word that is never without its capital is known", () => {
  const inDanish = alwaysWithCapital(texts.map(({ da }) => da));
  const inEnglish = alwaysWithCapital(texts.map(({ en = "" }) => en));
  const unknown = [...inDanish, ...inEnglish].filter((word) => !known.has(word) && !ordinary.has(word));
  expect(unknown.sort()).toEqual([]);
});

test.each([
  ["Det fortalte Opdigtet i går.", ["Opdigtet"]],
  ["Opdigtet Navn ringede til (Andersen).", ["Navn", "Andersen"]],
  ["Ring til os. Så taler vi.", []],
])("“%s” has %j", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("a lone first name is seen wherever it stands", () => {
  expect(alwaysWithCapital(["Opdigta ringede. Så kom vi.", "Vi tog så imod."])).toEqual(new Set(["Opdigta"]));
});
