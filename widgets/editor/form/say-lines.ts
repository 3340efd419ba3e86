import type { Hours } from "../../../schema/hours.ts";
import type { Criterion, Place, Waiting } from "../../../schema/offer.ts";
import { sayClock, sayDay, sayDayOfYear } from "../../../schema/saying/calendar.ts";
import { inSentence } from "../../../schema/saying/capitalised.ts";
import { sayDays } from "../../../schema/saying/opening.ts";
import { sayAge } from "../../../schema/saying/rules.ts";
import type { Sentences } from "../../../schema/saying/sentences.ts";
import type { Source } from "../../../schema/source.ts";
import type { Text } from "../../../schema/text.ts";
import type { Code } from "../../../schema/vocabulary.ts";
import { labelAt } from "./field-names.ts";
import type { Together } from "./telling.ts";

const joined = (parts: readonly (string | undefined | false)[], between: string): string =>
  parts.filter(Boolean).join(between);

const both = ({ da, en }: Partial<Text> = {}): string => joined([da, en], " / ");

export const contactLine: Together = {
  of: ["channel", "value", "label"],
  say(item, { words: { saying } }) {
    const { channel, value, label } = item as { channel?: Code<"channel">; value?: string; label?: Text };
    const said = both(label);
    return joined([channel && saying.label("channel", channel), joined([value, said && `(${said})`], " ")], ": ");
  },
};

export const linkLine: Together = {
  of: ["label", "url"],
  say(item) {
    const { label, url } = item as { label?: Text; url?: string };
    return joined([both(label), url], ": ");
  },
};

/** Silence about access by wheelchair is left out: nobody is to read it six times over. */
export const placeLine: Together = {
  of: ["discreet", "municipality", "name", "street", "postalCode", "town", "wheelchairAccess"],
  say(item, { words: { saying }, names, areas }) {
    const { discreet, municipality = "", name, street, postalCode, town, wheelchairAccess } = item as Partial<Place>;
    const where = areas.get(municipality) ?? municipality;
    const city = joined([postalCode, town], " ");
    const address = joined([name, street, city || where], ", ");
    return joined(
      [
        city && town !== where ? `${address} (${where})` : address,
        discreet && labelAt(names, "places.discreet"),
        wheelchairAccess &&
          wheelchairAccess !== "unknown" &&
          saying.strings.wheelchair[wheelchairAccess].replace(/\.$/, ""),
      ],
      ". ",
    );
  },
};

export const ageLine: Together = {
  of: ["min", "max"],
  say: (age, { words }) => sayAge({ age }, words.saying.strings) ?? "",
};

export const criterionLine: Together = {
  of: ["condition", "rule", "basis", "year"],
  say(item, { words: { saying } }) {
    const { condition, rule, basis, year } = item as Partial<Criterion>;
    const what = joined(
      [rule && saying.label("criterionRule", rule), condition && saying.label("condition", condition)],
      ": ",
    );
    const reach = joined(
      [basis && inSentence(saying.label("criterionBasis", basis)), year !== undefined && String(year)],
      ", ",
    );
    return reach ? `${what} (${reach})` : what;
  },
};

export const waitingLine: Together = {
  of: ["for", "status", "weeksMin", "weeksMax", "asOf"],
  say(item, { words: { saying } }) {
    const { for: of, status, weeksMin, weeksMax, asOf } = item as Partial<Waiting>;
    const isTimed = weeksMin !== undefined || weeksMax !== undefined;
    const said = [
      status && inSentence(saying.label("waitingStatus", status)),
      isTimed && saying.strings.weeks(weeksMin, weeksMax),
    ];
    const day = asOf && isDay(asOf) ? sayDay(asOf, saying.strings) : (asOf ?? "");
    return saying.strings.waitToday(of ? saying.label("waitingFor", of) : "", joined(said, ", "), day);
  },
};

export const sourceLine: Together = {
  of: ["title", "publisher", "locator", "year"],
  say(item, { words: { saying } }) {
    const { title, publisher, locator, year } = item as Partial<Source>;
    return joined([title, joined([publisher, String(year ?? saying.strings.noYear)], ", "), locator], ". ");
  },
};

type Weekly = Hours["weekly"][number];
type Exception = NonNullable<Hours["exceptions"]>[number];

export const weeklyLine: Together = {
  of: ["days", "from", "to"],
  say(item, { words: { saying } }) {
    const { days = [], from = "", to = "" } = item as Partial<Weekly>;
    const [on, { strings }] = [sayDays(days, saying.strings), saying];
    return from === "00:00" && to === "24:00"
      ? strings.allDay(on)
      : strings.hours(on, clock(from, strings), clock(to, strings));
  },
};

export const exceptionLine: Together = {
  of: ["first", "last", "spans"],
  say(item, { words: { saying } }) {
    const { strings } = saying;
    const { first = "", last = "", spans = [] } = item as Partial<Exception>;
    const day = (typed: string) => (isDay(typed) ? sayDayOfYear(typed, strings) : typed);
    const days = joined([strings.days(day(first), day(last)), first.slice(0, 4)], " ");
    const times = spans.map(({ from, to }) => `${clock(from, strings)}–${clock(to, strings)}`);
    return times.length > 0 ? strings.otherDay(days, strings.list(times)) : strings.closedDay(days);
  },
};

const isDay = (typed: string): boolean => /^\d{4}-\d\d-\d\d$/.test(typed);

/** What is no clock is told as it was typed. */
const clock = (typed = "", strings: Sentences): string =>
  /^\d\d:\d\d$/.test(typed) ? sayClock(typed, strings) : typed;
