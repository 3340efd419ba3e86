import type { Chance } from "./disguises.ts";

/** Three sentences such as organisations write, full of numbers that are no numbers to call. */
export const ordinaryText = (chance: Chance): string =>
  chance
    .sample(sentences, 3)
    .map((say) => say(chance))
    .join(" ");

const between = (chance: Chance, least: number, most: number) => least + Math.floor(chance.next() * (most - least + 1));
const clock = (chance: Chance, least: number, most: number) =>
  between(chance, least, most) + chance.pick(["", "", ".00", ".30", ".15", ":45"]);
const span = (chance: Chance, from: number, to: number) => {
  const least = between(chance, from, to);
  return least + chance.pick(["-", "–", " til ", " - "]) + between(chance, least + 1, to + 10);
};
const opening = (chance: Chance) => clock(chance, 8, 12) + chance.pick(["-", "–", " til "]) + clock(chance, 13, 22);
const day = (chance: Chance) => chance.pick(["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]);
const month = (chance: Chance) => chance.pick(["januar", "marts", "maj", "juni", "september", "december"]);
const year = (chance: Chance) => between(chance, 2015, 2030);
const pupils = (chance: Chance) => chance.pick(["deltagere", "personer", "kvinder", "mænd", "voksne"]);

const sentences: ((chance: Chance) => string)[] = [
  (chance) => `Tilbuddet er for dig på ${span(chance, 15, 30)} år.`,
  (chance) => `Du skal være fyldt 18, bl.a. fordi samtalerne varer ${span(chance, 45, 50)} minutter.`,
  (chance) => `Vi har åbent ${day(chance)} og ${day(chance)} kl. ${opening(chance)}.`,
  (chance) => `Du kan ringe ${day(chance)} ${opening(chance)}, eller når det passer dig.`,
  (chance) => `Chatten er åben alle hverdage kl. ${opening(chance)}.`,
  (chance) => `Du kan få op til ${between(chance, 5, 20)} samtaler over ${span(chance, 8, 20)} uger.`,
  (chance) =>
    `Det koster ${between(chance, 100, 999)} kr. pr. gang, dog 1.${between(chance, 100, 999)} kr. for et forløb.`,
  (chance) =>
    `I ${year(chance)} fik ${between(chance, 100, 900)} mennesker hjælp, ca. ${between(chance, 10, 90)} procent via egen læge.`,
  (chance) =>
    `Projektet løber fra ${year(chance)} og slutter den ${between(chance, 1, 28)}. ${month(chance)} ${year(chance) + 16}.`,
  (chance) => `Evalueringen fra ${year(chance)} er vores kilde, jf. servicelovens § ${between(chance, 80, 140)}.`,
  (chance) => `Gruppen har ${span(chance, 6, 9)} ${pupils(chance)} og mødes hver ${between(chance, 2, 4)}. uge.`,
  (chance) => `Ventetiden er ${span(chance, 2, 30)} uger, men den kan ændre sig.`,
  () => `Ring, hvis du er i tvivl, f.eks. om du er i målgruppen. Du kan være anonym.`,
  (chance) => `Skriv til os, så svarer vi inden for ${span(chance, 1, 5)} dage.`,
  (chance) => `Vi er ${chance.pick(["to", "tre", "fire", "fem"])} psykologer og ${between(chance, 3, 40)} frivillige.`,
  (chance) => `Næste hold begynder i uge ${between(chance, 1, 52)}, ${year(chance)}.`,
  (chance) =>
    `You can have one or two talks, or up to ${between(chance, 3, 20)}, if you are ${between(chance, 15, 20)} to ${between(chance, 24, 40)}.`,
  (chance) => `Vi dækker hele landet og har ${between(chance, 2, 9)} steder, bl.a. i Aarhus, Odense m.m.`,
  (chance) => `Der er åbent 24/7, og du får en fast kontaktperson i ${span(chance, 3, 6)} måneder.`,
  (chance) => `Modellen blev prøvet i ${year(chance)} og ${year(chance) + 16} af H.C. Opdigtet og andre.`,
];
