import type { Guidance } from "../../schema/guidance.ts";
import type { Source } from "../../schema/source.ts";
import type { Seed, SeededOffer } from "../seed-files.ts";

/** One thing to ask about, in Danish, and which sources said it. */
export interface Task {
  ask: string;
  sources: readonly Pick<Source, "title" | "publisher" | "year" | "locator">[];
}

/** Whom to ask, and about what. */
export interface ToAsk {
  who: string;
  tasks: Task[];
}

/**
 * All that somebody must check before the registry is opened, most of it by telephone: by the organisation that knows,
 * then by region, and last who must read which guidance.
 */
export function toCheck({
  organisations,
  offers,
  areas,
  guidance,
}: Pick<Seed, "organisations" | "offers" | "areas" | "guidance">) {
  const asked: ToAsk[] = [
    ...organisations.map(({ id, name }) => ({
      who: name.da,
      tasks: offers.filter(({ organisation }) => organisation === id).flatMap(tasksOf),
    })),
    ...areas.regions.map(({ name, medicalLine }) => ({
      who: `${name}: nummeret, når lægen har lukket`,
      tasks: medicalLine
        ? [
            {
              ask: `Passer ${medicalLine.number}, og til hvornår? Nu står der ${medicalLine.validUntil}.`,
              sources: [medicalLine.source],
            },
          ]
        : [{ ask: "Hvilket nummer ringer man til, når ens læge har lukket? Vi har intet.", sources: [] }],
    })),
    {
      who: "En jurist: gælder loven stadig sådan?",
      tasks: guidance.filter(({ evidence }) => evidence === "law").map(readAgain),
    },
    {
      who: "Mennesker med levede erfaringer: kan det siges sådan?",
      tasks: guidance.filter(isUnread).map(readAgain),
    },
  ];
  return asked.filter(({ tasks }) => tasks.length > 0);
}

const isUnread = ({ audiences, reviewedBy }: Guidance) =>
  reviewedBy === undefined && audiences.some((audience) => audience !== "professional");

const readAgain = ({ title, sources }: Guidance): Task => ({ ask: title.da, sources });

function tasksOf({ name, contacts, waiting, sources, coverage, criteria, fundedUntil }: SeededOffer): Task[] {
  const saying = (fact: SeededOffer["sources"][number]["facts"][number]) =>
    sources.filter(({ facts }) => facts.includes(fact));
  const about = (ask: string) => `${name.da}: ${ask}`;
  const ofProjects = new Set(criteria.flatMap(({ basis, year }) => (basis === "project" && year ? [year] : [])));
  return [
    ...contacts.map(({ value }) => ({ ask: about(`Passer ${value}?`), sources: saying("contact") })),
    ...contacts
      .filter(({ hours }) => hours)
      .map(({ value }) => ({ ask: about(`Passer tiderne for ${value}?`), sources: saying("hours") })),
    ...waiting.map(({ asOf }) => ({
      ask: about(`Hvor længe venter man i dag? Det sidste, vi ved, er fra ${asOf}.`),
      sources: saying("waiting"),
    })),
    ...[...ofProjects].map((year) => ({
      ask: about(`Hvem kan få hjælp i dag? Nogle af kravene kender vi kun fra et projekt i ${year}.`),
      sources: saying("criteria"),
    })),
    ...(coverage === "unknown"
      ? [{ ask: about("Hvem i landet er det for? Det har vi ikke fundet."), sources: saying("identity") }]
      : []),
    ...(fundedUntil
      ? [{ ask: about(`Er det stadig åbent? Vi kender kun penge til ${fundedUntil}.`), sources: saying("content") }]
      : []),
    ...(contacts.length === 0
      ? [
          {
            ask: about("Hvordan kommer man i kontakt, og hvornår? Vi har hverken nummer eller tider."),
            sources: saying("contact"),
          },
        ]
      : []),
  ];
}

/** The list as text: a line for each task, and under it where we have it from. */
export const toldTasks = (asked: readonly ToAsk[]): string =>
  asked.map(({ who, tasks }) => [`${who} (${tasks.length})`, ...tasks.flatMap(toldTask)].join("\n")).join("\n\n");

const toldTask = ({ ask, sources }: Task) => [
  `  [ ] ${ask}`,
  ...sources.map(
    ({ title, publisher, year, locator }) => `        ${publisher}, ${year ?? "uden år"}: ${title} (${locator})`,
  ),
];
