import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { prepare } from "../../../schema/matching/search.ts";
import type { Offer } from "../../../schema/offer.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { all, card, one, perform, read, registry, show } from "./finder.ts";

const wait = { for: "treatment", status: "waitlist", weeksMin: 104, weeksMax: 130, asOf: "2022-01-01" } as const;
const rule = {
  condition: "psychosis",
  rule: "not-accepted",
  basis: "general",
  text: { da: "Ikke ved psykose." },
} as const;
const other = (id: string, overrides: Partial<Offer> = {}) =>
  fictitiousOffer({ id: `opdigtet-${id}`, name: { da: `Sted ${id}` }, stages: ["while-waiting"], ...overrides });

/** A finder with the offer "Stedet" and some others, and what is read under a title in its details. */
async function opened(offer: Partial<Offer>, others: Offer[], attributes: Record<string, string> = {}) {
  const data = registry();
  data.offers = [fictitiousOffer({ id: "opdigtet-sted", name: { da: "Stedet" }, ...offer }), ...others];
  const view = await show({ attributes, steps: [{ press: "Læs mere om Stedet" }] }, data);
  const sections = all(view, '[data-offer-id="opdigtet-sted"] .details > div');
  const titles = sections.map((section) => read(section.querySelector("dt") ?? undefined));
  const under = (title: string) => sections[titles.indexOf(title)];
  return { view, titles, under };
}

const names = (section: HTMLElement | undefined) =>
  [...(section?.querySelectorAll("strong") ?? [])].map((name) => name.textContent);

describe("while waiting", () => {
  const four = ["a", "b", "c", "d"].map((id) => other(id));

  test("stand up to three places, first of all, each with what it is, the quickest way and what decides", async () => {
    const first = other("a", { contacts: [{ channel: "phone", value: "00 00 00 08" }], price: "free" });
    const { titles, under } = await opened({ waiting: [wait] }, [first, ...four.slice(1)]);
    expect(titles[0]).toBe("Mens du venter");
    const section = under("Mens du venter");
    expect(names(section)).toEqual(["Sted a", "Sted b", "Sted c"]);
    const [place] = section?.querySelectorAll<HTMLElement>(".others > li") ?? [];
    expect(read(place)).toContain("Et opdigtet tilbud, som kun findes i prøver.");
    expect(place?.querySelector("a")?.getAttribute("href")).toBe("tel:00000008");
    const summary = place?.querySelector("summary");
    expect(read(summary ?? undefined)).toContain("Vej ind, pris og tider om Sted a");
    expect(read(place)).not.toContain("Gratis");
    summary?.focus();
    await userEvent.keyboard("{Enter}");
    expect(read(place)).toContain("Gratis");
  });

  test("a place without a number has a way in too", async () => {
    const { under } = await opened({ waiting: [wait] }, four);
    expect(under("Mens du venter")?.querySelector("a")?.getAttribute("rel")).toContain("noreferrer");
  });

  test.each<[what: string, offer: Partial<Offer>, shown: boolean]>([
    ["a wait that is known", { waiting: [{ ...wait, asOf: "2026-11-01" }] }, true],
    ["a wait that was told long ago", { waiting: [wait] }, true],
    ["a break", { status: "paused", pausedUntil: "2027-01-10" }, true],
    ["no wait", { waiting: [{ for: "treatment", status: "no-wait", asOf: "2026-11-01" }] }, false],
    ["a wait that nobody has told of", {}, false],
  ])("%s", async (_, offer, shown) => {
    const { titles } = await opened(offer, four);
    expect(titles.includes("Mens du venter")).toBe(shown);
  });

  test("typing changes nothing of them, and another answer does", async () => {
    const { under } = await opened({ waiting: [wait], audiences: ["self", "relative"] }, [
      other("a", { audiences: ["relative"] }),
      other("b"),
    ]);
    await perform({ write: "stedet", into: "Søg med dine egne ord" });
    expect(names(under("Mens du venter"))).toEqual(["Sted a", "Sted b"]);
    await perform({ choose: "Mig selv" });
    expect(names(under("Mens du venter"))).toEqual(["Sted b"]);
  });

  test("another registry has others", async () => {
    const { view } = await opened({ waiting: [wait] }, [other("a")]);
    const later = registry();
    later.offers = [fictitiousOffer({ id: "opdigtet-sted", name: { da: "Stedet" }, waiting: [wait] }), other("b")];
    view.prepared = prepare(later);
    await view.updateComplete;
    expect(card(view, "opdigtet-sted")).toContain("Sted b er åben for dig imens.");
  });

  test("where nothing is known of, no empty list", async () => {
    const { titles, view } = await opened({ waiting: [wait] }, []);
    expect(titles).not.toContain("Mens du venter");
    expect(card(view, "opdigtet-sted")).toContain("Spørg også, hvad du kan gøre imens.");
  });

  test("only a door that opens itself is said to be open", async () => {
    const { view } = await opened({ waiting: [wait] }, [other("a", { access: ["unknown"] })]);
    expect(card(view, "opdigtet-sted")).toContain("Spørg også Sted a, om de kan hjælpe dig imens.");
    const professional = await opened({ waiting: [wait] }, four, { audience: "professional" });
    expect(professional.titles[0]).toBe("Mens borgeren venter");
    expect(card(professional.view, "opdigtet-sted")).toContain("Sted a er åben for borgeren imens.");
  });
});

describe("if this does not fit", () => {
  const strict = { criteria: [rule] } satisfies Partial<Offer>;
  const others = ["a", "b", "c", "d"].map((id) => other(id, id === "b" ? strict : {}));

  test("places without the same rule stand after whom it is for, before the way in", async () => {
    const { titles, under } = await opened(strict, others);
    const place = titles.indexOf("Hvis dette ikke passer");
    expect(titles[place - 1]).toBe("Hvem stedet ikke kan tage imod");
    expect(titles[place + 1]).toBe("Vejen ind");
    expect(names(under("Hvis dette ikke passer"))).toEqual(["Sted a", "Sted c", "Sted d"]);
    const summary = under("Hvis dette ikke passer")?.querySelector("summary");
    expect(read(summary ?? undefined)).toBe("Vis 3 andre steder");
    summary?.focus();
    await userEvent.keyboard("{Enter}");
    expect(read(under("Hvis dette ikke passer"))).toContain("Så vidt vi ved, har de her steder ikke de samme krav.");
  });

  test("nothing of it where a place states no limit, or no other is known", async () => {
    expect((await opened({}, others)).titles).not.toContain("Hvis dette ikke passer");
    expect((await opened(strict, [])).titles).not.toContain("Hvis dette ikke passer");
  });

  test("a place that says no to what was told has them beside its rule", async () => {
    const data = registry();
    data.offers = [fictitiousOffer({ id: "opdigtet-sted", name: { da: "Stedet" }, ...strict }), ...others];
    const view = await show(
      {
        steps: [{ unfold: "Flere valg" }, { unfold: "Passer noget af det her på dig?" }, { choose: "Psykoselidelse" }],
      },
      data,
    );
    const place = one(view, '[data-kept-out="opdigtet-sted"]');
    expect(read(place)).toMatch(/^Stedet Ikke ved psykose\. Hvis dette ikke passer: Sted a/);
    expect(names(place)).toEqual(["Sted a", "Sted c", "Sted d"]);
  });

  test("of many that say no a few are shown, and more when asked for", async () => {
    const data = registry();
    data.offers = Array.from({ length: 13 }, (_, index) =>
      fictitiousOffer({ id: `opdigtet-${index}`, age: { max: 30 } }),
    );
    const view = await show({ steps: [{ unfold: "Flere valg" }, { write: "41", into: "Hvor gammel er du?" }] }, data);
    const places = () => all(view, "[data-kept-out]");
    expect(places()).toHaveLength(5);
    await perform({ press: "Vis 5 tilbud til" });
    expect(places()).toHaveLength(10);
    expect(view.shadowRoot?.activeElement).toBe(places()[5]?.firstElementChild);
    await perform({ press: "Vis 3 tilbud til" });
    expect(places()).toHaveLength(13);
    expect(read(one(view, ".kept-out"))).not.toContain("Vis ");
  });
});

test("how one is referred is written to those who refer, and says so to anybody else", async () => {
  const referral = { da: "Borgeren henvises med en blanket." };
  const to = async (access: Offer["access"], attributes: Record<string, string> = {}) =>
    read((await opened({ access, referral }, [], attributes)).under("Vejen ind"));
  expect(await to(["gp-referral"])).toContain("Til den, der henviser dig: Borgeren henvises med en blanket.");
  expect(await to(["self-referral", "drop-in"]), "nobody has to").not.toContain("blanket");
  const professional = await to(["self-referral"], { audience: "professional", "heading-level": "3" });
  expect(professional).toContain("Om henvisning: Borgeren henvises med en blanket.");
});
