import type { Hours, Span } from "../../schema/hours.ts";
import type { Contact, OfferContent, Place } from "../../schema/offer.ts";
import { factGroup } from "../../schema/source.ts";
import type { Text } from "../../schema/text.ts";
import * as codes from "../../schema/vocabulary.ts";
import type { AuthoredOffer } from "../../worker/rules/offer-csv/authored-offer.ts";
import { random } from "./random.ts";

/** What a sheet may stumble over, and what it may not. */
const ordinary = [
  "Opdigtet",
  "tilbud",
  "æøåÆØÅé",
  "for dig,",
  "der har",
  "været udsat",
  "man-fre",
  "2026",
  "751",
  "«–…€»",
];
const awkward = [
  ..."|;,:'\"\\=+-@/#()\t\n".split(""),
  ..."Engelsk: |\\|\\n|\\\\n|Ingen|ingen|SAND|1.2.2027|12 34 56 78|1e5|maj-2|'=1+1|''|=cmd|+45|@a|a | b|Ring: 112".split(
    "|",
  ),
  "\u00a0",
];
const beyondWindows1252 = ["→", "ł", "≥", "😀", "العربية", "́", "＝1"];

/** Excel takes them for a date, a number or a truth value. */
const awkwardIds = ["maj-2", "1e5", "007", "3-4", "true", "12", "sep-1", "falsk"];

/** Offers as their organisation might write them, each valid, the same each time; `beyond` says whether Windows-1252 lacks some of their characters. */
export function randomOffers(count: number, seed: number, beyond: boolean): AuthoredOffer[] {
  const { next, pick, chance, sample, shuffled } = random(seed);
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  const times = <Item>(most: number, make: () => Item) => Array.from({ length: whole(0, most) }, make);
  const maybe = <Value>(make: () => Value): Value | undefined => (chance(0.5) ? make() : undefined);
  const digits = (length: number) => sample("0123456789".split(""), length).join("");

  const pieces = beyond ? [...ordinary, ...awkward, ...beyondWindows1252] : [...ordinary, ...awkward];
  const line = (most: number): string => {
    const words = sample(pieces, whole(1, 12));
    const text = [...words.join(pick([" ", ""]))]
      .slice(0, Math.floor(most / 2))
      .join("")
      .trim();
    return text || pick(ordinary);
  };
  const text = (most: number): Text => ({ da: line(most), ...(chance(0.5) ? { en: line(most) } : {}) });
  const some = <Item>(items: readonly Item[]) => sample(items, whole(1, 4));
  const any = <Item>(items: readonly Item[]) => sample(items, whole(0, 4));
  const day = () =>
    `${whole(1990, 2100)}-${String(whole(1, 12)).padStart(2, "0")}-${String(whole(1, 28)).padStart(2, "0")}`;
  const clock = () => `${String(whole(0, 23)).padStart(2, "0")}:${String(whole(0, 59)).padStart(2, "0")}`;
  const span = (): Span => ({ from: clock(), to: chance(0.2) ? "24:00" : clock() });
  const url = () => `https://opdigtet.example/${pick(["", "a|b", "æ ø", "?a=1;b=2,3#x", "\\n", '"', "='"])}`;

  const hours = (): Hours => ({
    weekly: Array.from({ length: whole(1, 3) }, () => ({
      days: chance(0.7) ? shuffledRun(whole(1, 7), whole(0, 3)) : sample([1, 2, 3, 4, 5, 6, 7], whole(1, 4)),
      ...span(),
    })),
    ...present({
      exceptions: maybe(() =>
        times(3, () => ({
          first: day(),
          last: day(),
          spans: times(2, span),
          ...present({ note: maybe(() => text(120)) }),
        })),
      ),
    }),
  });
  const shuffledRun = (first: number, more: number) =>
    Array.from({ length: more + 1 }, (_, ahead) => first + ahead).filter((weekday) => weekday <= 7);

  const phone = () =>
    pick([`${digits(2)} ${digits(2)} ${digits(2)} ${digits(2)}`, digits(8), `+45${digits(8)}`, "112", "0  01"]);
  const value: Record<Contact["channel"], () => string> = {
    phone,
    sms: phone,
    callback: () => (chance(0.5) ? phone() : url()),
    email: () => pick(["a@opdigtet.example", "-x+y@opdigtet.example", "it's@opdigtet.example"]),
    chat: url,
    video: url,
    "online-group": url,
    "in-person": () => line(200),
    outreach: () => line(200),
  };
  const contact = (): Contact => {
    const channel = pick(codes.channel);
    return { channel, value: value[channel](), ...present({ label: maybe(() => text(80)), hours: maybe(hours) }) };
  };

  const municipality = () => pick(["0751", "0730", "0101", digits(4)]);
  const place = (): Place => ({
    ...present({ name: maybe(() => line(120)), street: maybe(() => line(120)), town: maybe(() => line(60)) }),
    ...present({
      postalCode: maybe(() => digits(4)),
      lat: maybe(() => 54 + next() * 4),
      lng: maybe(() => whole(8, 15)),
    }),
    municipality: municipality(),
    wheelchairAccess: pick(codes.answer),
    discreet: chance(0.5),
  });

  const content = (): OfferContent => ({
    name: text(80),
    summary: text(200),
    audiences: some(codes.audience),
    topics: some(codes.topic),
    kinds: some(codes.kind),
    channels: any(codes.channel),
    answeredBy: pick(codes.answeredBy),
    stages: any(codes.stage),
    knows: any(codes.group),
    onlyFor: any(codes.group),
    languages: any(["da", "en", "dsl", "en-GB", "fa-AF", "es-419", "zh-Hant-TW", "so"]),
    interpreter: pick(codes.answer),
    access: some(codes.access),
    contactByOthers: pick(codes.answer),
    identity: pick(codes.identity),
    price: pick(codes.price),
    criteria: times(3, () => ({
      rule: pick(codes.criterionRule),
      basis: pick(codes.criterionBasis),
      text: text(300),
      ...present({ condition: maybe(() => pick(codes.condition)), year: maybe(() => whole(1990, 2100)) }),
    })),
    waiting: times(2, () => ({
      for: pick(codes.waitingFor),
      status: pick(codes.waitingStatus),
      asOf: day(),
      ...present({ weeksMin: maybe(() => whole(0, 520)), weeksMax: maybe(() => whole(0, 520)) }),
    })),
    coverage: pick([
      () => pick(codes.coverage),
      () => ({
        regions: any(["midtjylland", "oestdanmark", "opdigtet"]),
        municipalities: [municipality(), ...times(3, municipality)],
      }),
    ])(),
    contacts: times(3, contact),
    links: times(3, () => ({ label: text(80), url: url() })),
    sources: Array.from({ length: whole(1, 3) }, () => ({
      title: line(200),
      publisher: line(120),
      locator: line(200),
      facts: some(factGroup.options),
      ...present({ year: maybe(() => whole(1900, 2100)), url: maybe(url), retrieved: maybe(day) }),
    })),
    ...present({
      description: maybe(() => text(1500)),
      relations: maybe(() => any(codes.relation)),
      formats: maybe(() => any(codes.format)),
      steps: maybe(() => any(codes.step)),
      referral: maybe(() => text(300)),
      firstContact: maybe(() => text(400)),
      age: maybe(() => present({ min: maybe(() => whole(0, 120)), max: maybe(() => whole(0, 120)) })),
      places: maybe(() => times(3, place)),
      accreditation: maybe(() => ({ by: line(120), ...present({ since: maybe(day) }) })),
      identifiers: maybe(() =>
        present({ cvr: maybe(() => digits(8)), pNumber: maybe(() => digits(10)), sor: maybe(() => digits(18)) }),
      ),
      pausedUntil: maybe(day),
      fundedUntil: maybe(day),
    }),
  });

  const ids = [...awkwardIds, ...Array.from({ length: count }, (_, number) => `opdigtet-${number}`)];
  return shuffled(ids.slice(0, count)).map((id) => ({
    ...content(),
    ...present({ id: maybe(() => id), status: maybe(() => pick(codes.status)) }),
  }));
}

/** Without what is undefined. */
const present = <Whole extends object>(whole: Whole): Whole =>
  Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Whole;
