import { describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { fictitiousGuidance } from "../../helpers/fictitious.ts";
import { perform } from "../finder/finder.ts";
import { all, registry, show, snippetsOf, texts } from "./panel.ts";

const told = { situation: "someone-has-told-you", audience: "professional", municipality: "0730" };
const stepsOf = (view: Parameters<typeof all>[0]) => all(view, ".step").map((step) => step.dataset.step);
const offersOf = (view: Parameters<typeof all>[0]) => all(view, "article").map((article) => article.dataset.offerId);

describe("a situation", () => {
  test("is told step by step, with what is right for who is asking", async () => {
    const view = await show({ attributes: told });
    expect(texts(view, ".title")).toEqual(["Nogen har lige fortalt dig om overgreb"]);
    expect(stepsOf(view)).toEqual(["now", "avoid", "duties", "where-to-turn"]);
    expect(snippetsOf(view)).toEqual(["opdigtet-tak", "opdigtet-undgaa", "opdigtet-notat", "opdigtet-henvis"]);
    expect(texts(view, ".snippet ol li")[0]).toBe("Spørg, om personen er i sikkerhed i aften.");
    expect(texts(view, ".avoid li")).toHaveLength(2);

    await perform({ choose: "Frivillig i rådgivning eller fællesskab" });
    expect(stepsOf(view)).toEqual(["now", "avoid", "where-to-turn"]);
    await perform({ choose: "Fagperson" });
    expect(stepsOf(view)).toContain("duties");
  });

  test("keeps the order of its steps whatever order they are stored in", async () => {
    const data = registry();
    for (const { variants } of data.situations) {
      for (const variant of variants) variant.steps = Object.fromEntries(Object.entries(variant.steps).reverse());
    }
    expect(stepsOf(await show({ attributes: told }, data))).toEqual(["now", "avoid", "duties", "where-to-turn"]);
  });

  test("the bridge says in its first line that it is about the child", async () => {
    const view = await show({ attributes: { situation: "child-may-be-at-risk", audience: "relative" } });
    const said = view.renderRoot.querySelector(".opening");
    expect(said?.textContent).toContain("handler om barnet");
    expect(said?.compareDocumentPosition(all(view, ".step")[0] as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test("a municipality's own guidance is shown where the person is, and nowhere else", async () => {
    const bridge = { situation: "child-may-be-at-risk", audience: "relative" };
    expect(snippetsOf(await show({ attributes: { ...bridge, municipality: "0730" } }))).toContain("opdigtet-randers");
    expect(snippetsOf(await show({ attributes: { ...bridge, municipality: "0851" } }))).not.toContain(
      "opdigtet-randers",
    );
    expect(snippetsOf(await show({ attributes: bridge }))).not.toContain("opdigtet-randers");
  });

  test("says once that its advice is in Danish, when some of what it shows is", async () => {
    const data = registry();
    const inEnglish = { title: { da: "Opdigtet råd", en: "Fictitious advice" } };
    const shown = ["opdigtet-tak", "opdigtet-undgaa", "opdigtet-notat", "opdigtet-henvis"];
    data.guidance = data.guidance.map((snippet) =>
      shown.includes(snippet.id) ? { ...snippet, ...inEnglish } : snippet,
    );
    const introOf = async (attributes: Record<string, string>) =>
      texts(await show({ attributes: { ...told, ...attributes } }, data), ".intro > p").join(" ");
    expect(await introOf({ lang: "en" })).not.toContain("in Danish");
    expect(await introOf({ lang: "en", situation: "child-may-be-at-risk" })).toContain(
      "The advice itself is in Danish.",
    );
    expect(await introOf({})).not.toContain("på dansk");
  });

  test("can be changed, also to none; when it is fixed it cannot", async () => {
    const view = await show({ attributes: told });
    const list = page.getByLabelText("Hvad står du i?");
    all(view, "#situation")[0]?.focus();
    await userEvent.selectOptions(list, "En voksen fortæller – et barn kan være i fare nu");
    expect(texts(view, ".title")).toEqual(["En voksen fortæller – et barn kan være i fare nu"]);
    expect(view.shadowRoot?.activeElement?.id).toBe("situation");
    await userEvent.selectOptions(list, "Alle råd");
    expect(all(view, ".step")).toEqual([]);
    expect(snippetsOf(view)).toContain("opdigtet-notat");
    expect(view.shadowRoot?.activeElement?.textContent?.trim()).toBe("Råd og tilbud");
    await perform({ press: "Nogen har lige fortalt dig om overgreb" });
    expect(texts(view, ".title")).toEqual(["Nogen har lige fortalt dig om overgreb"]);
    expect(view.shadowRoot?.activeElement?.className).toBe("title");

    const fixed = await show({ attributes: { ...told, fixed: "" } });
    expect(all(fixed, "#situation")).toEqual([]);
  });

  test("presets that nobody knows are left out", async () => {
    const view = await show({ attributes: { situation: "nothing", focus: "nothing", municipality: "9999" } });
    const national = registry().guidance.filter(({ coverage }) => coverage === "national");
    expect(all(view, ".advice")).toHaveLength(national.length);
  });
});

describe("what a snippet rests on", () => {
  test("stands on each one: publisher, year and kind at once, and behind it the place and who has read it", async () => {
    const view = await show({ attributes: told });
    const [model, , law] = all(view, ".evidence");
    const [modelLine, , lawLine] = texts(view, ".evidence summary");
    expect(modelLine).toBe("Kilde: Opdigtet forening, 2022. Model, der ikke er afprøvet");
    expect(lawLine).toBe("Kilde: Opdigtet forening, 2022. Lov, som kilden gengiver den");
    expect(model?.textContent).toContain("Opdigtet kilde. Opdigtet forening, 2022. s. 1");
    expect(model?.textContent).toContain("Ikke læst af mennesker med egne erfaringer endnu.");
    expect(law?.textContent).toContain("Læst igennem af opdigtet jurist den 1. juni 2026.");
  });

  test("says that it is the editors' own, and when nobody has read it again in time", async () => {
    const own = { evidence: "editorial" as const, sources: [], reviewBy: "2026-01-01" };
    const data = registry();
    data.guidance = data.guidance.map((snippet) =>
      snippet.id === "opdigtet-tak" ? fictitiousGuidance({ ...own, id: snippet.id }) : snippet,
    );
    const [evidence] = all(await show({ attributes: told }, data), ".evidence");
    expect(evidence?.querySelector("summary")?.textContent).toBe(
      "Skrevet af redaktionen, ikke læst af erfaringseksperter endnu",
    );
    expect(evidence?.textContent).toContain("senest 1. januar 2026. Det er ikke sket endnu");
  });
});

describe("the offers that fit", () => {
  test("are those of the situation that reach the place, in a professional's words", async () => {
    const view = await show({ attributes: told });
    expect(texts(view, ".offers-title")).toEqual(["Tilbud, du kan hjælpe videre til"]);
    expect(offersOf(view)).toContain("opdigtet-linje");
    expect(offersOf(view)).not.toContain("opdigtet-vaerested");
    expect(texts(view, "article").join()).toContain("Borgeren kan selv henvende sig");
  });

  test("a place whose own rules keep the person out goes to the end and says why", async () => {
    const view = await show({
      attributes: { ...told, "guidance-role": "volunteer", municipality: "0751" },
      steps: [{ unfold: "Fortæl, hvad du ved om personen" }],
    });
    const before = all(view, "article").length;
    await perform({ choose: "Vedvarende og skadelig brug af rusmidler" });
    const [keptOut] = all(view, ".kept-out");
    expect(keptOut?.textContent).toContain("Opdigtet klinik for senfølger");
    expect(keptOut?.textContent).toContain("når brug af alkohol eller stoffer fylder");
    expect(offersOf(view)).not.toContain("opdigtet-klinik");
    expect(before).toBeGreaterThan(0);
    for (const article of all(view, "article")) {
      expect(article.compareDocumentPosition(keptOut as Node)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  test("only a professional is asked about somebody else", async () => {
    const view = await show({ attributes: { situation: "child-may-be-at-risk", audience: "relative" } });
    expect(all(view, ".known")).toEqual([]);
  });

  test("where none is known it says so", async () => {
    const view = await show({ attributes: { situation: "child-may-be-at-risk", audience: "professional" } });
    expect(all(view, "article").length).toBeGreaterThan(0);
    const data = { ...registry(), offers: [] };
    const empty = await show({ attributes: told }, data);
    expect(texts(empty, ".offers p").join()).toContain("Vi kender ikke noget tilbud her.");
  });
});

describe("all guidance", () => {
  test("is narrowed by the presets, and says by which", async () => {
    const view = await show({ attributes: { audience: "professional", focus: "duties", "guidance-role": "gp" } });
    expect(snippetsOf(view)).toEqual(["opdigtet-barn-nu"]);
    expect(texts(view, ".library .hint").join()).toContain("Praktiserende læge");
    expect(texts(view, ".advice .hint")).toEqual(["En voksen fortæller – et barn kan være i fare nu"]);
  });

  test("is searched in one's own words", async () => {
    const view = await show({ steps: [{ write: "detaljer", into: "Søg med dine egne ord" }] });
    expect(snippetsOf(view)).toEqual(["opdigtet-undgaa"]);
    await perform({ write: "xyzzyx", into: "Søg med dine egne ord" });
    expect(texts(view, ".library").join()).toContain("Vi har ikke noget råd");
  });
});

test("the acute lines are there in every state", async () => {
  for (const registryState of ["here", "on-its-way", "failed"] as const) {
    const view = await show({ attributes: told, registry: registryState });
    expect(texts(view, ".acute a")).toEqual(["112", "70 201 201", "112", "1888", "116 111"]);
  }
});

test("events say that something was done, and nothing of what", async () => {
  const view = await show({ attributes: told });
  const heard: Event[] = [];
  for (const name of ["vejviser-search", "vejviser-open"]) view.addEventListener(name, (event) => heard.push(event));
  await perform({ choose: "Frivillig i rådgivning eller fællesskab" });
  await perform({ press: "Læs mere om Opdigtet linje" });
  await expect.poll(() => heard.map(({ type }) => type).sort()).toEqual(["vejviser-open", "vejviser-search"]);
  for (const event of heard) expect(Object.getPrototypeOf(event)).toBe(Event.prototype);
});
