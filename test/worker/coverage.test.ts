import { describe, expect, it } from "vitest";
import type { CoverageFigure, CoverageQuestion } from "../../schema/coverage-figure.ts";
import { prepare } from "../../schema/matching/search.ts";
import type { Offer } from "../../schema/offer.ts";
import * as codes from "../../schema/vocabulary.ts";
import { coverageFigureOf } from "../../worker/rules/coverage.ts";
import { publishedApi } from "../helpers/api.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../helpers/fictitious.ts";
import { random } from "../helpers/random.ts";
import { randomOffers } from "../helpers/random-offers.ts";
import { bruteForce } from "../schema/matching/brute-force.ts";

const now = new Date("2026-11-21T12:00:00+01:00");
const registryOf = (offers: Offer[]) => ({ ...fictitiousRegistry(), offers });
const figureOf = (offers: Offer[], question: CoverageQuestion = {}) =>
  coverageFigureOf(prepare(registryOf(offers)), question, now);
const own = (id: string, more: Partial<Offer>) => fictitiousOffer({ id: `opdigtet-${id}`, ...more });
const somewhere = (regions: string[], municipalities: string[] = []) => ({ coverage: { regions, municipalities } });

function reachingIn({ municipalities }: Pick<CoverageFigure, "municipalities">, code: string) {
  const found = municipalities.find((municipality) => municipality.code === code);
  return found && [found.reaching.local, found.reaching.regional, found.reaching.national, found.unknown];
}

describe("the figure", () => {
  it("counts each offer once in a municipality, by what brings it nearest", () => {
    const figure = figureOf([
      own("a", somewhere([], ["0730"])),
      own("b", somewhere(["midtjylland"], ["0730"])),
      own("c", somewhere(["midtjylland", "nordjylland"])),
      own("d", { coverage: "national" }),
      own("e", { coverage: "unknown" }),
    ]);
    expect(reachingIn(figure, "0730")).toEqual([2, 1, 1, 1]);
    expect(reachingIn(figure, "0751")).toEqual([0, 2, 1, 1]);
    expect(reachingIn(figure, "0851")).toEqual([0, 1, 1, 1]);
    expect(reachingIn(figure, "0101")).toEqual([0, 0, 1, 1]);
  });

  it("counts by the regions of the day", () => {
    const offers = [
      own("vest", somewhere(["hovedstaden"])),
      own("oest", somewhere(["sjaelland"])),
      own("ny", somewhere(["oestdanmark"])),
    ];
    const on = (date: string) => {
      const figure = figureOf(offers, { date });
      const region = figure.municipalities.find(({ code }) => code === "0101")?.region;
      return { date: figure.date, region, reaching: ["0101", "0265", "0461"].map((code) => reachingIn(figure, code)) };
    };
    const reaching = [
      [0, 2, 0, 0],
      [0, 2, 0, 0],
      [0, 0, 0, 0],
    ];
    expect(on("2026-12-31")).toEqual({ date: "2026-12-31", region: "hovedstaden", reaching });
    expect(on("2027-01-02")).toEqual({ date: "2027-01-02", region: "oestdanmark", reaching });
    expect(figureOf(offers).date).toBe("2026-11-21");
  });

  it("lets a municipality that changes its region be reached by what is for the new one", () => {
    const registry = registryOf([
      own("syd", somewhere(["syddanmark"])),
      own("begge", somewhere(["syddanmark", "midtjylland"])),
    ]);
    const moved = registry.areas.municipalities.find(({ code }) => code === "0461");
    moved?.regions.splice(
      0,
      1,
      { region: "syddanmark", validFrom: null, validUntil: "2027-01-01" },
      { region: "midtjylland", validFrom: "2027-01-01", validUntil: null },
    );
    const reachedOn = (date: string) => reachingIn(coverageFigureOf(prepare(registry), { date }, now), "0461");
    expect(reachedOn("2026-12-31")).toEqual([0, 2, 0, 0]);
    expect(reachedOn("2027-01-02")).toEqual([0, 1, 0, 0]);
  });

  it("leaves out what a search leaves out, and what the question does not ask for", () => {
    const offers = [
      own("gammelt", { confirmations: confirmedOn("2025-11-20") }),
      own("frisk", { confirmations: confirmedOn("2026-11-20"), kinds: ["shelter"], audiences: ["relative"] }),
      own("linje", { kinds: ["helpline", "therapy"], topics: ["trafficking"] }),
    ];
    expect(figureOf(offers).offers).toBe(2);
    expect(figureOf(offers, { kind: ["shelter", "legal-advice"] }).offers).toBe(1);
    expect(figureOf(offers, { topic: ["trafficking"], audience: ["relative"] }).offers).toBe(0);
    const { kinds } = figureOf(offers, { kind: ["therapy"] });
    expect(kinds).toMatchObject([{ kind: "therapy", offers: 1 }]);
  });

  it("counts for each group who knows it or is only for it, once", () => {
    const { kinds } = figureOf([
      own("a", { kinds: ["therapy", "shelter"], knows: ["men"], onlyFor: ["men"] }),
      own("b", { kinds: ["therapy"], onlyFor: ["women"] }),
      own("c", { kinds: ["therapy"], knows: ["women", "autism"] }),
    ]);
    const of = (kind: string) => kinds.find((row) => row.kind === kind);
    expect(kinds.map(({ kind }) => kind)).toEqual(codes.kind);
    expect(of("therapy")).toMatchObject({ offers: 3, groups: { men: 1, women: 2, autism: 1, trans: 0 } });
    expect(of("shelter")).toMatchObject({ offers: 1, groups: { men: 1, women: 0 } });
    expect(of("helpline")).toMatchObject({ offers: 0, groups: { men: 0 } });
  });

  it("is what asking for every municipality, kind and group finds, for any offers", () => {
    const { pick, chance, sample } = random(730);
    const regions = fictitiousRegistry().areas.regions.map(({ id }) => id);
    for (const seed of [1, 2, 3]) {
      const registry = registryOf(
        randomOffers(80, seed, false).map((content, index) => ({
          ...fictitiousOffer({ ...content, id: `opdigtet-${index}`, status: "published", version: 1 }),
          ...(chance(0.4) && somewhere(sample(regions, 2), chance(0.5) ? ["0265", "0730"] : [])),
          confirmations: chance(0.5) ? confirmedOn(pick(["2025-10-01", "2026-11-01"])) : {},
        })),
      );
      const questions: CoverageQuestion[] = [
        {},
        { date: "2026-12-31", kind: sample(codes.kind, 3) },
        { date: "2027-01-02", topic: sample(codes.topic, 2), audience: [pick(codes.audience)] },
      ];
      for (const question of questions) {
        const { publishedAt: _, ...expected } = slowly(registry, question);
        expect(coverageFigureOf(prepare(registry), question, now), JSON.stringify(question)).toEqual(expected);
      }
    }
  });
});

/** One question after another, each answered offer by offer by the rules as the contract has them. */
function slowly(registry: ReturnType<typeof registryOf>, question: CoverageQuestion): CoverageFigure {
  const date = question.date ?? "2026-11-21";
  const found = (more: object) => {
    const ids = bruteForce(registry, { ...question, ...more }, now).found;
    return registry.offers.filter(({ id }) => ids.includes(id));
  };
  const all = found({});
  return {
    date,
    offers: all.length,
    municipalities: registry.areas.municipalities.map(({ regions, ...municipality }) => {
      const coverages = found({ municipality: [municipality.code] }).map(({ coverage }) => coverage);
      const [national, unknown] = ["national", "unknown"].map((word) => coverages.filter((one) => one === word).length);
      const local = coverages.filter(
        (one) => typeof one === "object" && one.municipalities.includes(municipality.code),
      );
      const [first, last = first] = regions.map(({ region }) => region);
      return {
        ...municipality,
        region: (date < "2027-01-01" ? first : last) ?? null,
        reaching: {
          local: local.length,
          regional: coverages.length - local.length - (national ?? 0) - (unknown ?? 0),
          national: national ?? 0,
        },
        unknown: unknown ?? 0,
      };
    }),
    kinds: codes.kind
      .filter((kind) => question.kind === undefined || question.kind.includes(kind))
      .map((kind) => {
        const ofKind = all.filter(({ kinds }) => kinds.includes(kind));
        const counts = codes.group.map((group) => [
          group,
          ofKind.filter(({ knows, onlyFor }) => knows.includes(group) || onlyFor.includes(group)).length,
        ]);
        return { kind, offers: ofKind.length, groups: Object.fromEntries(counts) };
      }),
    credit: registry.areas.credit,
    publishedAt: "",
  };
}

describe("GET /v1/coverage", () => {
  it("answers for the published registry as a search does, municipality by municipality", async () => {
    const api = await publishedApi();
    const { municipalities, offers } = await api.read<CoverageFigure>("/v1/coverage?audience=self");
    expect(municipalities).toHaveLength(98);
    expect((await api.read<{ total: number }>("/v1/offers?audience=self")).total).toBe(offers);
    for (const { code, reaching, unknown } of municipalities.filter((_, index) => index % 7 === 0)) {
      const { total } = await api.read<{ total: number }>(`/v1/offers?audience=self&municipality=${code}&perPage=1`);
      expect(reaching.local + reaching.regional + reaching.national + unknown, code).toBe(total);
    }
  });

  it("tells of the new region by itself", async () => {
    const api = await publishedApi(new Date("2027-01-01T00:00:00+01:00"));
    const { date, municipalities } = await api.read<CoverageFigure>("/v1/coverage");
    expect(date).toBe("2027-01-01");
    expect(new Set(municipalities.map(({ region }) => region))).toEqual(
      new Set(["oestdanmark", "syddanmark", "midtjylland", "nordjylland"]),
    );
    const before = await api.read<CoverageFigure>("/v1/coverage?date=2026-12-31");
    expect(new Set(before.municipalities.map(({ region }) => region)).size).toBe(5);
    expect(municipalities.map(({ reaching }) => reaching)).toEqual(
      before.municipalities.map(({ reaching }) => reaching),
    );
  });
});
