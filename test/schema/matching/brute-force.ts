import type { KeptOut, OfferQuery } from "../../../schema/matching/query.ts";
import type { Offer } from "../../../schema/offer.ts";
import type { Registry } from "../../../schema/registry.ts";

/**
 * What a search without words must find, written from the contract and not from the engine: slowly, offer by offer and
 * day by day. It knows nothing of order.
 */
export function bruteForce(registry: Registry, query: OfferQuery, now: Date) {
  const found: string[] = [];
  const keptOut: { id: string; because: KeptOut["because"] }[] = [];
  for (const offer of registry.offers) {
    if (!fitsAllButThePerson(registry, offer, query, now)) continue;
    const because = reasonsAgainst(offer, query);
    if (because.length > 0) keptOut.push({ id: offer.id, because });
    else found.push(offer.id);
  }
  return { found: found.sort(), keptOut: keptOut.sort((a, b) => (a.id < b.id ? -1 : 1)) };
}

function fitsAllButThePerson(registry: Registry, offer: Offer, query: OfferQuery, now: Date): boolean {
  const overlap = (wanted: readonly string[] | undefined, has: readonly string[]) =>
    !wanted?.length || wanted.some((code) => has.includes(code));

  if (!overlap(query.audience, offer.audiences)) return false;
  if (offer.relations?.length && !overlap(query.relation, offer.relations)) return false;
  if (!overlap(query.topic, offer.topics)) return false;
  if (!overlap(query.kind, offer.kinds)) return false;
  if (!overlap(query.channel, offer.channels)) return false;
  if (!overlap(query.format, offer.formats ?? [])) return false;
  if (!overlap(query.access, offer.access)) return false;
  if (!overlap(query.identity, [offer.identity])) return false;
  if (!overlap(query.price, [offer.price])) return false;
  if (!overlap(query.stage, offer.stages)) return false;
  if (!overlap(query.organisation, [offer.organisation])) return false;
  if (
    !overlap(
      query.language,
      offer.languages.flatMap((tag) => [tag, tag.split("-")[0] ?? ""]),
    )
  )
    return false;

  const me = query.group ?? [];
  if (offer.onlyFor.length === 1 && !me.some((group) => offer.onlyFor.includes(group))) {
    if (offer.onlyFor[0] === "women" && me.includes("men")) return false;
    if (offer.onlyFor[0] === "men" && me.includes("women")) return false;
  }

  const today = danish(now).day;
  const date = query.date ?? today;
  const postal = registry.areas.postalAreas.find(({ code }) => code === query.postalCode)?.municipalities ?? [];
  const ofRegions = (query.region ?? []).flatMap((id) => municipalitiesOf(registry, id, date));
  if (query.municipality?.length && !reaches(registry, offer, query.municipality, date)) return false;
  if (query.region?.length && !reaches(registry, offer, ofRegions, date)) return false;
  if (query.postalCode && !reaches(registry, offer, postal, date)) return false;

  const freshness = freshnessOf(registry, offer, today);
  if (query.freshness?.length ? !query.freshness.includes(freshness.state) : freshness.hidden) return false;

  if (query.maxWaitWeeks !== undefined) {
    for (const wait of offer.waiting) {
      if (daysBetween(wait.asOf, today) > registry.waitingAge) continue;
      if (wait.status === "closed-to-new") return false;
      if (wait.status !== "unknown" && (wait.weeksMin ?? wait.weeksMax ?? 0) > query.maxWaitWeeks) return false;
    }
  }
  return query.openAt === undefined || isOpen(offer, query.openAt);
}

export function reasonsAgainst(offer: Offer, { age, condition = [] }: OfferQuery): KeptOut["because"] {
  const because: KeptOut["because"] = [];
  offer.criteria.forEach(({ basis, rule, condition: about }, index) => {
    if (basis !== "general" || about === undefined) return;
    if (rule === "not-accepted" && condition.includes(about)) because.push(index);
    if (rule === "required" && about === "age-18" && age !== undefined && age < 18) because.push(index);
  });
  if (age !== undefined && (age < (offer.age?.min ?? 0) || age > (offer.age?.max ?? 200))) because.push("age");
  return because;
}

function reaches(registry: Registry, { coverage }: Offer, asked: readonly string[], date: string): boolean {
  if (coverage === "national" || coverage === "unknown") return true;
  const covered = [
    ...coverage.municipalities,
    ...coverage.regions.flatMap((id) => municipalitiesOf(registry, id, date)),
  ];
  return asked.some((code) => covered.includes(code));
}

/** Those that are in the region on the day; on a day that the region does not have, those of its nearest. */
function municipalitiesOf({ areas }: Registry, id: string, date: string): string[] {
  const region = areas.regions.find((candidate) => candidate.id === id);
  if (region === undefined) return [];
  const isWithin = ({ validFrom, validUntil }: { validFrom: string | null; validUntil: string | null }, day: string) =>
    (validFrom ?? "0000") <= day && day < (validUntil ?? "9999");
  let day = date;
  while (!isWithin(region, day)) day = shifted(day, day < (region.validFrom ?? "0000") ? 1 : -1);
  return areas.municipalities
    .filter(({ regions }) => regions.some((one) => one.region === id && isWithin(one, day)))
    .map(({ code }) => code);
}

export function freshnessOf({ ages }: Registry, offer: Offer, today: string) {
  const { contact, criteria, waiting, hours } = offer.confirmations;
  const needed = [criteria];
  if (offer.contacts.length + offer.links.length > 0) needed.push(contact);
  if (offer.waiting.length > 0) needed.push(waiting);
  if (offer.contacts.some((one) => one.hours !== undefined)) needed.push(hours);
  const days = needed.map((one) => one?.day ?? "never");
  if (days.includes("never")) return { state: "unconfirmed", hidden: false } as const;
  const age = daysBetween(days.sort()[0] ?? "", today);
  if (age <= ages.due) return { state: "confirmed", hidden: false } as const;
  if (age < ages.overdue) return { state: "due", hidden: false } as const;
  return { state: "overdue", hidden: age >= ages.hidden } as const;
}

function isOpen(offer: Offer, instant: Date): boolean {
  const { day, time } = danish(instant);
  if (offer.pausedUntil ? day < offer.pausedUntil : offer.status === "paused") return false;
  if (offer.fundedUntil && day > offer.fundedUntil) return false;
  return offer.contacts.some(({ hours }) => {
    if (hours === undefined) return false;
    const spansOf = (date: string) =>
      hours.exceptions?.find(({ first, last }) => first <= date && date <= last)?.spans ??
      hours.weekly.filter(({ days }) => days.includes(new Date(date).getUTCDay() || 7));
    const today = spansOf(day).some(({ from, to }) => from <= time && (time < to || to <= from));
    const sinceYesterday = spansOf(shifted(day, -1)).some(({ from, to }) => to <= from && time < to);
    return today || sinceYesterday;
  });
}

/** The day and the time that a Danish wall shows. */
function danish(instant: Date): { day: string; time: string } {
  const [day = "", time = ""] = instant.toLocaleString("sv-SE", { timeZone: "Europe/Copenhagen" }).split(" ");
  return { day, time: time.slice(0, 5) };
}

function shifted(day: string, by: number): string {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return Math.round((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000);
}
