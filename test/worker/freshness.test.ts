import { describe, expect, it } from "vitest";
import type { FreshnessFigure } from "../../schema/freshness-figure.ts";
import { dayNumber } from "../../schema/matching/clock.ts";
import { decodeSnapshot, encodeSnapshot } from "../../schema/snapshot.ts";
import { freshnessFigureOf } from "../../worker/rules/freshness-figure.ts";
import { publishedApi } from "../helpers/api.ts";
import { confirmedOn, fictitiousOffer, fictitiousRegistry } from "../helpers/fictitious.ts";
import { plainApp } from "../helpers/plain-app.ts";

const today = dayNumber("2026-11-21");
const own = (id: string, day: string | null, organisation = "opdigtet-forening") =>
  fictitiousOffer({ id, organisation, confirmations: day === null ? {} : confirmedOn(day) });
const figureOf = (offers: ReturnType<typeof own>[], more: { oldestReview?: string | null } = {}) =>
  freshnessFigureOf({ ...fictitiousRegistry(), offers, ...more }, today);

describe("the figure", () => {
  it("counts the offers in each state, and those that a search leaves out", () => {
    const days = [
      "2026-11-21",
      "2026-05-25",
      "2026-05-24",
      "2026-02-25",
      "2026-02-24",
      "2025-11-22",
      "2025-11-21",
      null,
    ];
    const { counts, hidden, date, ages } = figureOf(days.map((day, index) => own(`opdigtet-${index}`, day)));
    expect(counts).toEqual({ confirmed: 2, due: 2, overdue: 3, unconfirmed: 1 });
    expect({ hidden, date, ages }).toEqual({
      hidden: 1,
      date: "2026-11-21",
      ages: { due: 180, overdue: 270, hidden: 365 },
    });
  });

  it.each([
    [[], null],
    [[null], null],
    [["2026-11-11"], 10],
    [["2026-11-11", "2026-11-01", null], 15],
    [["2026-11-11", "2026-11-01", "2026-01-01"], 20],
  ])("tells the middle age of the confirmations of %j", (days, age) => {
    expect(figureOf(days.map((day, index) => own(`opdigtet-${index}`, day))).medianAge).toBe(age);
  });

  it("counts needed confirmations only", () => {
    const { criteria, waiting } = confirmedOn("2026-11-11");
    const offer = fictitiousOffer({ confirmations: { ...(criteria && { criteria }), ...(waiting && { waiting }) } });
    expect(figureOf([offer])).toMatchObject({ medianAge: 10, counts: { unconfirmed: 1 } });
  });

  it("names who is behind, those furthest behind first, and nobody else", () => {
    const { behind } = figureOf([
      ...[own("a", "2026-11-01"), own("b", "2026-01-01", "opdigtet-region"), own("c", "2026-11-02", "opdigtet-region")],
      ...[own("d", null, "opdigtet-institution"), own("e", "2026-04-01", "opdigtet-kommune")],
    ]);
    expect(behind.map(({ organisation, oldestConfirmation }) => [organisation, oldestConfirmation])).toEqual([
      ["opdigtet-region", "2026-01-01"],
      ["opdigtet-kommune", "2026-04-01"],
      ["opdigtet-institution", null],
    ]);
    expect(behind[0]).toMatchObject({ name: { da: "Opdigtet region" }, counts: { confirmed: 1, overdue: 1 } });
  });

  it.each([
    [{ oldestReview: "2026-11-01" }, 20],
    [{ oldestReview: "2026-11-21" }, 0],
    [{ oldestReview: null }, null],
    [{}, undefined],
  ])("tells how long the oldest review has waited: %j", (more, age) => {
    const figure = figureOf([], more);
    expect(figure.oldestReviewAge).toBe(age);
    expect("oldestReviewAge" in figure).toBe(age !== undefined);
    const { oldestReview } = decodeSnapshot(encodeSnapshot({ ...fictitiousRegistry(), ...more }));
    expect(oldestReview).toBe({ oldestReview: undefined, ...more }.oldestReview);
  });
});

describe("GET /v1/freshness", () => {
  it("answers for the published registry, as it promises to, and takes no parameters", async () => {
    const api = await publishedApi();
    const figure = await api.read<FreshnessFigure>("/v1/freshness");
    const { counts } = await api.read<{ counts: { offers: number } }>("/v1/registry");
    expect(Object.values(figure.counts).reduce((sum, count) => sum + count)).toBe(counts.offers);
    expect(figure.behind.length).toBeGreaterThan(0);
    expect(figure.oldestReviewAge).toBeNull();
    expect((await api.ask("/v1/freshness?x=1")).status).toBe(400);
  });

  it("passes with time alone", async () => {
    const counted = async (day: string) => {
      const app = plainApp([own("opdigtet-frisk", "2026-11-01")], new Date(`${day}T12:00:00+01:00`));
      return ((await (await app.request("/v1/freshness")).json()) as FreshnessFigure).counts.confirmed;
    };
    expect((await counted("2026-11-21")) - (await counted("2027-12-21"))).toBeGreaterThan(0);
  });
});

describe("the page", () => {
  it("says it in a sentence, in a chart and in a table with the same numbers", async () => {
    const app = plainApp();
    const { counts } = (await (await app.request("/v1/freshness")).json()) as FreshnessFigure;
    const { html, text } = await app.get("/freshness");
    const all = Object.values(counts).reduce((sum, count) => sum + count);
    expect(text).toContain(
      `Stederne har selv bekræftet ${counts.confirmed} af ${all} tilbud inden for de sidste 180 dage.`,
    );
    expect(text).toContain("gælder i dag, 21. november 2026");
    const drawn = [...html.matchAll(/<text[^>]*>([^<]*): (\d+)<\/text>/g)].map(([, label, count]) => [label, count]);
    const written = [...html.matchAll(/<tr><th scope="row">([^<]*)<\/th><td>(\d+)<\/td>/g)].map(([, label, count]) => [
      label,
      count,
    ]);
    expect(drawn).toEqual([
      ["Bekræftet", `${counts.confirmed}`],
      ["Skal snart bekræftes", `${counts.due}`],
      ["Bekræftelse mangler", `${counts.overdue}`],
      ["Ikke bekræftet", `${counts.unconfirmed}`],
    ]);
    expect(written).toEqual([...drawn, ["I alt", `${all}`]]);
    expect(html).toContain(`width="${((100 * counts.due) / all).toFixed(2)}%"`);
    expect(html).toContain('role="img" aria-label="Søjler: Bekræftet ');
  });

  it("names who is behind and since when, in both languages", async () => {
    const app = plainApp();
    expect((await app.get("/freshness")).text).toMatch(
      /Opdigtet kommune +Bekræftet: 1 · Bekræftelse mangler: 1\. Ældste bekræftelse: 1\. oktober 2025\./,
    );
    expect((await app.get("/freshness?lang=en")).text).toContain("Oldest confirmation: 1 October 2025.");
  });

  it("is led to from the pages without scripts", async () => {
    expect((await plainApp().get("/list")).addresses).toContain("/freshness");
  });
});
