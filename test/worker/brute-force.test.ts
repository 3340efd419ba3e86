import { beforeAll, describe, expect, it } from "vitest";
import type { Offer } from "../../schema/offer.ts";
import type { Registry } from "../../schema/registry.ts";
import { decodeSnapshot } from "../../schema/snapshot.ts";
import { publishedApi, today } from "../helpers/api.ts";

type Api = Awaited<ReturnType<typeof publishedApi>>;
let api: Api;
let registry: Registry;
beforeAll(async () => {
  api = await publishedApi();
  const { url } = await api.read<{ url: string }>("/v1/registry");
  registry = decodeSnapshot(await (await api.ask(url)).text());
});

/** Forty questions, alone and combined. The seed's filters each stand in at least one. */
const questions = [
  "audience=self",
  "audience=relative",
  "audience=professional&audience=relative",
  "audience=relative&relation=partner",
  "relation=friend&relation=sibling",
  "topic=late-effects",
  "topic=selling-sex&topic=trafficking",
  "topic=partner-violence&audience=self",
  "kind=helpline",
  "kind=therapy&kind=self-help-group",
  "kind=community&audience=self&topic=late-effects",
  "channel=phone",
  "channel=chat&channel=sms",
  "channel=in-person&kind=counselling",
  "format=group",
  "access=self-referral",
  "access=self-referral&access=drop-in&audience=self",
  "access=unknown",
  "identity=anonymous",
  "identity=anonymous&price=free",
  "price=unknown",
  "price=free&channel=phone",
  "stage=while-waiting",
  "stage=first-contact&audience=self",
  "group=men",
  "group=women&topic=late-effects",
  "group=men&kind=community",
  "group=lgbt",
  "condition=psychosis",
  "condition=harmful-substance-use&topic=late-effects",
  "age=17",
  "age=19&audience=self",
  "age=70&kind=helpline",
  "language=da",
  "municipality=0730",
  "municipality=0101&audience=self",
  "region=midtjylland",
  "region=hovedstaden&topic=late-effects",
  "region=oestdanmark&kind=therapy",
  "maxWaitWeeks=4&topic=late-effects",
  "openAt=2026-11-24T10:30:00%2B01:00",
  "freshness=unconfirmed&audience=self",
  "organisation=kvisten",
  "audience=self&topic=late-effects&access=self-referral&price=free&municipality=0751",
];

const any = (wanted: string[], has: readonly string[] | undefined) =>
  wanted.length === 0 || wanted.some((code) => has?.includes(code));

/** Written from the contract's words alone, offer by offer, with none of the engine's code. */
function fits(offer: Offer, asked: URLSearchParams): boolean {
  const all = (name: string) => asked.getAll(name);
  const lists: [string, readonly string[] | undefined][] = [
    ["audience", offer.audiences],
    ["topic", offer.topics],
    ["kind", offer.kinds],
    ["channel", offer.channels],
    ["format", offer.formats],
    ["access", offer.access],
    ["identity", [offer.identity]],
    ["price", [offer.price]],
    ["stage", offer.stages],
    ["language", offer.languages],
    ["organisation", [offer.organisation]],
  ];
  if (!lists.every(([name, has]) => any(all(name), has))) return false;
  if (offer.relations?.length && !any(all("relation"), offer.relations)) return false;
  // Nothing in the seed has been confirmed by its organisation.
  if (!any(all("freshness"), ["unconfirmed"])) return false;
  return fitsPerson(offer, asked) && reaches(offer, asked) && waits(offer, asked) && open(offer, asked);
}

function fitsPerson(offer: Offer, asked: URLSearchParams): boolean {
  const groups = asked.getAll("group");
  const other: Record<string, string> = { men: "women", women: "men" };
  const onlyForOthers =
    offer.onlyFor.length > 0 &&
    !any(groups, offer.onlyFor) &&
    offer.onlyFor.every((group) => groups.includes(other[group] ?? ""));
  if (groups.length > 0 && onlyForOthers) return false;
  const general = offer.criteria.filter(({ basis }) => basis === "general");
  const conditions = asked.getAll("condition");
  if (general.some(({ rule, condition }) => rule === "not-accepted" && condition && conditions.includes(condition)))
    return false;
  const age = asked.get("age");
  if (age === null) return true;
  if (Number(age) < 18 && general.some(({ rule, condition }) => rule === "required" && condition === "age-18"))
    return false;
  return Number(age) >= (offer.age?.min ?? 0) && Number(age) <= (offer.age?.max ?? 200);
}

function reaches({ coverage }: Offer, asked: URLSearchParams): boolean {
  const municipalities = asked.getAll("municipality");
  const regions = asked.getAll("region");
  if (coverage === "national" || coverage === "unknown") return true;
  // 21 November 2026: the old regions are in force; the coming one means the municipalities it will begin with.
  const inside = (region: string) =>
    registry.areas.municipalities
      .filter((municipality) => municipality.regions.some((membership) => membership.region === region))
      .map(({ code }) => code);
  const reached = [...coverage.municipalities, ...coverage.regions.flatMap(inside)];
  return any(municipalities, reached) && (regions.length === 0 || any(regions.flatMap(inside), reached));
}

function waits(offer: Offer, asked: URLSearchParams): boolean {
  const most = asked.get("maxWaitWeeks");
  if (most === null) return true;
  return !offer.waiting.some(({ status, weeksMin, weeksMax, asOf }) => {
    if ((today.getTime() - Date.parse(asOf)) / 86_400_000 > 121) return false;
    return status === "closed-to-new" || (weeksMin ?? weeksMax ?? 0) > Number(most);
  });
}

/** Good for the one instant asked about above: a Tuesday, 10:30 in Copenhagen. */
function open(offer: Offer, asked: URLSearchParams): boolean {
  if (!asked.has("openAt")) return true;
  return offer.contacts.some(({ hours }) =>
    hours?.weekly.some(({ days, from, to }) => days.includes(2) && from <= "10:30" && (to > "10:30" || to <= from)),
  );
}

describe("the filters over the seed", () => {
  it("are at least forty questions, most of which find something", async () => {
    expect(questions.length).toBeGreaterThanOrEqual(40);
    const found = questions.filter((question) =>
      registry.offers.some((offer) => fits(offer, new URLSearchParams(question))),
    );
    expect(found.length).toBeGreaterThan(questions.length * 0.8);
  });

  it.each(questions)("%s", async (question) => {
    const { items, total } = await api.read<{ items: { id: string }[]; total: number }>(
      `/v1/offers?${question}&perPage=100`,
    );
    const expected = registry.offers.filter((offer) => fits(offer, new URLSearchParams(question))).map(({ id }) => id);
    expect(items.map(({ id }) => id).sort()).toEqual(expected.sort());
    expect(total).toBe(expected.length);
  });
});
