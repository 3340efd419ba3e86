import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { prepare } from "../../../schema/matching/search.ts";
import { fictitiousOffer, fictitiousRegistry } from "../../helpers/fictitious.ts";
import { all, announced, card, ids, now, one, perform, read, registry, show } from "./finder.ts";

const words = "Søg med dine egne ord";
const count = (view: Parameters<typeof one>[0]) => one(view, ".count").textContent?.trim();

describe("searching", () => {
  test("shows everything that is public before anybody has chosen, ten at a time", async () => {
    const view = await show();
    expect(count(view)).toBe("13 tilbud");
    expect(ids(view)).toHaveLength(10);
    await perform({ press: "Vis 3 tilbud til" });
    expect(ids(view)).toHaveLength(13);
    expect(view.shadowRoot?.activeElement?.textContent, "focus goes to the first new one").toBe(
      all(view, "article .name")[10]?.textContent,
    );
  });

  test("finds by words while they are typed, as a searchbox", async () => {
    const view = await show();
    await userEvent.type(page.getByRole("searchbox"), "kaffe og ro");
    expect(ids(view)).toEqual(["opdigtet-vaerested"]);
    await userEvent.clear(page.getByRole("searchbox"));
    expect(count(view)).toBe("13 tilbud");
  });

  test("each question narrows what is found, and each chip takes its answer back", async () => {
    const view = await show();
    await perform({ choose: "Mig selv" });
    expect(ids(view)).not.toContain("opdigtet-faglinje");
    await perform({ choose: "Jeg sælger eller har solgt sex" });
    expect(ids(view)).toEqual(["opdigtet-vaerested"]);
    await perform({ press: "Fjern Jeg sælger eller har solgt sex" });
    expect(ids(view).length).toBeGreaterThan(1);
    await perform({ press: "Nulstil" });
    expect(count(view)).toBe("13 tilbud");
    expect(view.shadowRoot?.activeElement).toBe(one(view, ".count"));
  });

  test("every further filter is one of the search's own", async () => {
    const view = await show();
    await perform({ unfold: "Flere valg" });
    for (const [question, answer, expected] of [
      ["Hvilken slags hjælp?", "Juridisk rådgivning", "opdigtet-raadgivning"],
      ["Hvordan vil du have kontakt?", "Sms", "opdigtet-natlinje"],
      ["Hvordan kommer man ind?", "Kommunen skal bevilge eller henvise", undefined],
      ["Hvad skal du sige om dig selv?", "Du kan være anonym", "opdigtet-linje"],
      ["Hvad må det koste?", "Du betaler noget selv", "opdigtet-ungeforloeb"],
    ] as const) {
      await perform({ unfold: question });
      await perform({ choose: answer });
      expect(ids(view), answer).toEqual(expected ? [expected] : []);
      await userEvent.click(page.getByRole("button", { name: "Nulstil" }).first());
    }
    await userEvent.selectOptions(page.getByLabelText("Hvilket sprog?"), "Dansk tegnsprog");
    expect(ids(view)).toEqual(["opdigtet-kursus"]);
    await perform({ press: "Fjern Dansk tegnsprog" });
    await perform({ choose: "Kun steder, der har åbent nu" });
    expect(ids(view)).toEqual(["opdigtet-linje"]);
  });

  test("an answer that needs it is explained once it is chosen", async () => {
    const view = await show({ steps: [{ unfold: "Flere valg" }, { unfold: "Hvad skal du sige om dig selv?" }] });
    const explained = () => all(view, ".more small").map(read);
    expect(explained()).toEqual([]);
    await perform({ choose: "Du kan være anonym" });
    expect(explained()[0]).toContain("Du skal ikke sige, hvem du er.");
  });

  test("a wait that is not known stays when a longest wait is asked for", async () => {
    const view = await show();
    await perform({ unfold: "Flere valg" });
    await userEvent.selectOptions(page.getByLabelText("Hvor længe kan du vente?"), "Højst 4 uger");
    expect(count(view)).toBe("10 tilbud");
    expect(ids(view)).toContain("opdigtet-vaerested");
    const field = one(view, "#max-wait") as HTMLSelectElement;
    expect(field.value).toBe("4");
    await perform({ press: "Nulstil" });
    expect(field.value, "the field shows what is searched for").toBe("");
    expect(count(view)).toBe("13 tilbud");
    await userEvent.selectOptions(page.getByLabelText("Hvor længe kan du vente?"), "Højst 4 uger");
    expect(ids(view)).not.toContain("opdigtet-klinik");
    expect(ids(view)).not.toContain("opdigtet-ungeforloeb");
  });

  test("the order is the person's choice, by distance only with a place", async () => {
    const view = await show();
    const orders = () => [...one(view, "#sort").children].map((option) => option.textContent);
    expect(orders()).not.toContain("Nærmest");
    await perform({ write: "Odense", into: "Hvor i landet?" });
    expect(orders()).toContain("Nærmest");
    await userEvent.selectOptions(page.getByLabelText("Rækkefølge"), "Nærmest");
    expect(ids(view)[0]).toBe("opdigtet-raadgivning");
    expect(read(one(view, ".sort-hint"))).toBe("Steder, hvor vi ikke kender afstanden, står sidst.");
    const field = one(view, "#sort") as HTMLSelectElement;
    expect(field.value).toBe("distance");
    await perform({ press: "Fjern Odense" });
    expect(orders()).not.toContain("Nærmest");
    expect(field.value, "the field shows the order that there is").toBe("fit");
    expect(all(view, ".sort-hint")).toEqual([]);
    const region = await show({ attributes: { region: "midtjylland" } });
    expect(read(one(region, "#sort")), "a region is no point to measure from").not.toContain("Nærmest");
  });
});

describe("who is asking", () => {
  test("someone close says what they are, and may leave it out", async () => {
    const view = await show();
    await perform({ choose: "En, jeg holder af" });
    expect(ids(view)).toEqual(["opdigtet-paaroerendegruppe", "opdigtet-linje"]);
    await perform({ choose: "Ven" });
    expect(ids(view)).toEqual(["opdigtet-linje"]);
    await perform({ choose: "Mig selv" });
    expect(all(view, "[name=relation]")).toEqual([]);
    expect(ids(view).length).toBeGreaterThan(2);
  });

  test("someone close is led to advice by an address that is the same for everybody", async () => {
    const view = await show({ attributes: { "list-href": "https://vejviser.example/list" } });
    const links = () => all(view, 'a[href^="https://vejviser.example/"]').map((link) => link.getAttribute("href"));
    expect(links()).toEqual([]);
    await perform({ choose: "En, jeg holder af" });
    await perform({ choose: "Søskende" });
    expect(links()).toEqual(["https://vejviser.example/embed/panel?lang=da"]);
  });

  test("a child of someone affected reads the children's line first", async () => {
    const view = await show({ steps: [{ choose: "En, jeg holder af" }, { choose: "Barn (også voksent)" }] });
    expect(all(view, ".acute li")[0]?.textContent).toContain("116 111");
    await perform({ unfold: "Flere valg" });
    await perform({ write: "31", into: "Hvor gammel er du?" });
    expect(all(view, ".acute li")[0]?.textContent, "but not who says to be grown up").toContain("112");
  });

  test("who is under 18 reads it first too, also where the other lines stand above already", async () => {
    const young = [{ unfold: "Flere valg" }, { write: "17", into: "Hvor gammel er du?" }];
    const first = async (attributes: Record<string, string>) =>
      all(await show({ attributes, steps: young }), ".acute li").map((line) => read(line));
    expect((await first({ audience: "self" }))[0]).toContain("116 111");
    const below = await first({ audience: "self", "acute-above": "" });
    expect(below).toHaveLength(1);
    expect(below[0]).toContain("116 111");
    await perform({ write: "18", into: "Hvor gammel er du?" });
    expect(page.getByText("116 111").elements()).toEqual([]);
  });

  test("the age that a professional tells is the citizen's", async () => {
    const view = await show({
      attributes: { audience: "professional" },
      steps: [{ unfold: "Flere valg" }, { write: "17", into: "Hvor gammel er borgeren?" }],
    });
    expect(all(view, ".acute li")[0]?.textContent).toContain("112");
  });

  test("a professional sees help for the citizen and advice of their own, or one of them, in their words", async () => {
    const view = await show({ attributes: { audience: "professional" } });
    await perform({ press: "Vis 2 tilbud til" });
    expect(ids(view)).toEqual(expect.arrayContaining(["opdigtet-faglinje", "opdigtet-linje"]));
    expect(card(view, "opdigtet-linje")).toContain("Borgeren kan selv henvende sig");
    await perform({ choose: "Råd til mig selv" });
    expect(ids(view)).toEqual(["opdigtet-faglinje"]);
    await perform({ choose: "Tilbud til borgeren" });
    expect(ids(view)).not.toContain("opdigtet-faglinje");
  });

  test("presets are where it begins and goes back to, unless fixed", async () => {
    const preset = { audience: "self", topic: "selling-sex", municipality: "0101" };
    const view = await show({ attributes: preset });
    expect(ids(view)).toEqual(["opdigtet-vaerested"]);
    expect(all(view, ".chip")).toHaveLength(3);
    await perform({ press: "Fjern København" });
    await perform({ press: "Nulstil" });
    expect(all(view, ".chip")).toHaveLength(3);

    const fixed = await show({ attributes: { ...preset, fixed: "" } });
    expect(all(fixed, "[name=who], [name=topic]")).toEqual([]);
    expect(all(fixed, ".chip").map((chip) => read(chip))).toEqual(["København ×"]);
  });

  test("presets that nobody knows are left out", async () => {
    const view = await show({ attributes: { audience: "nobody", topic: "nothing", municipality: "9999" } });
    expect(all(view, ".chip")).toEqual([]);
    expect(count(view)).toBe("13 tilbud");
    view.removeAttribute("topic");
    await view.updateComplete;
    expect(count(view)).toBe("13 tilbud");
  });
});

describe("no result", () => {
  test("says so calmly, tells what each answer keeps away, and keeps the acute lines", async () => {
    const view = await show({ attributes: { municipality: "0730" } });
    await perform({ choose: "Mig selv" });
    await perform({ choose: "Overgreb, før jeg fyldte 18" });
    await perform({ write: "kaffe", into: words });
    expect(count(view)).toBe("0 tilbud");
    expect(read(one(view, ".none"))).toContain("Vi kender ikke noget tilbud her");
    expect(all(view, ".acute a")[0]?.textContent).toBe("112");
    const ways = all(view, ".none .button").map((button) => read(button));
    const promised = ways.map((way) => Number(/(\d+) tilbud$/.exec(way)?.[1]));
    expect(promised).toEqual(promised.toSorted((a, b) => b - a));
    expect(ways).toContain("Uden Overgreb, før jeg fyldte 18: 1 tilbud");
    await perform({ press: "Uden Overgreb, før jeg fyldte 18: 1 tilbud" });
    expect(ids(view)).toEqual(["opdigtet-vaerested"]);
    expect(view.shadowRoot?.activeElement).toBe(one(view, ".count"));
  });

  test("where no single answer is to blame, it tells what two of them keep away", async () => {
    const view = await show({ steps: [{ choose: "Overgreb for få dage siden" }, { write: "xyzzyx", into: words }] });
    await perform({ press: "Uden Overgreb for få dage siden og uden »xyzzyx«: 13 tilbud" });
    expect(ids(view)).toHaveLength(10);
    expect(all(view, ".chip")).toEqual([]);
  });

  test("where even two of them are not to blame, it offers to begin again", async () => {
    const view = await show({
      steps: [
        { choose: "Overgreb for få dage siden" },
        { write: "xyzzyx", into: words },
        { unfold: "Flere valg" },
        { unfold: "Hvordan kommer man ind?" },
        { choose: "Kommunen skal bevilge eller henvise" },
      ],
    });
    expect(read(one(view, ".none"))).toContain("Du kan begynde forfra");
    await userEvent.click(page.getByRole("button", { name: "Nulstil" }).last());
    expect(count(view)).toBe("13 tilbud");
  });
});

describe("what a person says of themselves", () => {
  const open = [{ unfold: "Flere valg" }, { unfold: "Passer noget af det her på dig?" }];
  const substances = { choose: "Vedvarende og skadelig brug af rusmidler" };

  test("places whose own rules say no go to the end with their rule; a project's rule keeps nobody out", async () => {
    const view = await show({ steps: [...open, substances] });
    expect(ids(view)).not.toContain("opdigtet-klinik");
    expect(read(one(view, ".kept-out"))).toContain("Opdigtet klinik for senfølger");
    expect(read(one(view, ".kept-out"))).toContain("når brug af alkohol eller stoffer fylder");
    await perform({ write: "psykiatrisk", into: words });
    expect(ids(view)).toContain("opdigtet-psykiatri");
  });

  test("age is read when it is one, and asked for again when it is not", async () => {
    const view = await show({ steps: [...open, { write: "fyrre", into: "Hvor gammel er du?" }] });
    expect(read(one(view, "#age-fault"))).toContain("helt tal");
    expect(count(view)).toBe("13 tilbud");
    await perform({ write: "41", into: "Hvor gammel er du?" });
    expect(read(one(view, "#age-fault"))).toBe("");
    expect(read(one(view, ".kept-out"))).toContain("Stedet tager imod: 18 til 30 år.");
  });

  test("being of a group lifts what knows it and leaves out what is only for others", async () => {
    const view = await show({ steps: [{ unfold: "Flere valg" }, { unfold: "Det er mig" }, { choose: "Mænd" }] });
    expect(ids(view)[0]).toBe("opdigtet-mandegruppe");
    expect(ids(view)).not.toContain("opdigtet-kvindegruppe");
  });
});

test("the number of results is announced once a change", async () => {
  const view = await show();
  const said: (string | null)[] = [];
  const region = one(view, "[role=status]");
  new MutationObserver(() => said.push(region.textContent)).observe(region, {
    characterData: true,
    childList: true,
    subtree: true,
  });
  await userEvent.type(page.getByRole("searchbox"), "kaffe");
  expect(await announced(view)).toBe("1 tilbud fundet");
  await perform({ choose: "Mig selv" });
  expect((await announced(view)).trim(), "the same number again is still a change").toBe("1 tilbud fundet");
  await perform({ press: "Læs mere om Opdigtet værested" });
  await announced(view);
  await perform({ unfold: "Flere valg" });
  await perform({ write: "fyrre", into: "Hvor gammel er du?" });
  await announced(view);
  expect(said, "what asks for nothing new is no change").toHaveLength(2);
});

test("a registry of many offers is searched without anybody noticing", async () => {
  const many = registry();
  many.offers = Array.from({ length: 500 }, (_, index) => fictitiousOffer({ id: `opdigtet-${index}` }));
  const view = await show({}, many);
  const start = performance.now();
  await perform({ write: "tilbud prøver", into: words });
  await view.updateComplete;
  expect(performance.now() - start).toBeLessThan(1000);
});

test("the clock is the one it is given", async () => {
  const view = await show();
  expect(card(view, "opdigtet-raadgivning")).toContain("Lukket nu. Åbner mandag kl. 10");
  view.now = () => new Date("2026-11-23T10:00:00Z");
  await view.updateComplete;
  expect(card(view, "opdigtet-raadgivning")).toContain("Åbent nu til kl. 14");
  view.prepared = prepare({ ...fictitiousRegistry(), labels: registry().labels, offers: [] });
  view.now = () => now;
  await view.updateComplete;
  expect(count(view)).toBe("0 tilbud");
});
