import { describe, expect, it } from "vitest";
import { fictitiousSituations } from "../helpers/fictitious-guidance.ts";
import { plainApp } from "../helpers/plain-app.ts";

const app = plainApp();
const told = "someone-has-told-you";
const orderOf = (html: string, name: string) =>
  [...html.matchAll(new RegExp(`${name}="([^"]+)"`, "g"))].map(([, value]) => value);

describe("the plain guide", () => {
  it("asks first what one is facing, by one button each, and shows no advice yet", async () => {
    const { html } = await app.get("/guide");
    expect(orderOf(html, '<button name="situation" value')).toEqual(fictitiousSituations.map(({ id }) => id));
    expect(html).not.toContain("data-guidance-id");
  });

  it("tells one situation, step by step, to the one who asks", async () => {
    const { status, html, text } = await app.post("/guide", [
      ["situation", told],
      ["asker", "professional"],
    ]);
    expect(status).toBe(200);
    expect(text).toContain("Nogen har lige fortalt dig om overgreb");
    expect(orderOf(html, "data-step")).toEqual(["now", "avoid", "duties", "where-to-turn"]);
    expect(orderOf(html, "data-guidance-id")).toEqual([
      "opdigtet-tak",
      "opdigtet-undgaa",
      "opdigtet-notat",
      "opdigtet-henvis",
    ]);
    expect(text).toContain("Undgå: Spørg ikke efter detaljer.");
    expect(html).toContain("<title>Råd og tilbud – Vejviser</title>");
  });

  it("tells a volunteer other duties", async () => {
    const { html } = await app.post("/guide", [
      ["situation", told],
      ["asker", "professional.volunteer"],
    ]);
    expect(orderOf(html, "data-guidance-id")).not.toContain("opdigtet-notat");
    expect(html).toMatch(/name="asker" value="professional.volunteer"[^>]*checked/);
  });

  it("says by every piece of advice who says so, when, and on what it rests", async () => {
    const { html, text } = await app.post("/guide", [
      ["situation", told],
      ["asker", "professional"],
    ]);
    expect(
      text.match(/Kilde: Opdigtet forening, 2022\. (Lov, som kilden gengiver den|Model, der ikke er afprøvet)\./g),
    ).toHaveLength(orderOf(html, "data-guidance-id").length);
    expect(text).toContain("Læst igennem af opdigtet jurist den 1. juni 2026.");
    expect(text).toContain("Ikke læst af mennesker med egne erfaringer endnu.");
  });

  it("shows the offers that fit, those of the municipality that was chosen", async () => {
    const { offers, text } = await app.post("/guide", [
      ["situation", told],
      ["asker", "professional"],
      ["municipality", "0730"],
    ]);
    expect(text).toContain("Tilbud, du kan hjælpe videre til");
    expect(offers).toContain("opdigtet-linje");
    expect(offers).toContain("opdigtet-mandegruppe");
    expect(offers).not.toContain("opdigtet-kvindegruppe");
  });

  it("tells what is of one municipality there only", async () => {
    const bridge = (municipality: string) =>
      app.post("/guide", [
        ["situation", "child-may-be-at-risk"],
        ["asker", "relative"],
        ["municipality", municipality],
      ]);
    const [here, elsewhere] = [await bridge("0730"), await bridge("0851")];
    expect(orderOf(here.html, "data-guidance-id")).toContain("opdigtet-randers");
    expect(orderOf(elsewhere.html, "data-guidance-id")).not.toContain("opdigtet-randers");
    for (const { text } of [here, elsewhere]) expect(text).toContain("Det her handler om barnet");
  });

  it("keeps who one is when another situation does not tell that apart", async () => {
    const { html } = await app.post("/guide", [
      ["situation", "child-may-be-at-risk"],
      ["asker", "professional.volunteer"],
    ]);
    expect(html).toMatch(/name="asker" value="professional"[^>]*checked/);
  });

  it("begins with what the page that leads here has preset", async () => {
    const { html } = await app.get(`/guide?situation=${told}&audience=professional&role=volunteer&municipality=0730`);
    expect(orderOf(html, "data-guidance-id")).toEqual(["opdigtet-tak", "opdigtet-undgaa", "opdigtet-henvis"]);
    expect(html).toMatch(/<option value="0730"\s+selected/);
  });

  it("puts what is chosen into no address", async () => {
    const { addresses } = await app.post("/guide", [
      ["situation", told],
      ["asker", "professional"],
      ["municipality", "0730"],
    ]);
    for (const address of addresses) expect(address).not.toMatch(/told|professional|0730/);
  });

  it.each<[string, [string, string][], RegExp]>([
    ["a situation that is none", [["situation", "x"]], /Hvad står du i\?: Vælg et af svarene på listen\./],
    [
      "two situations",
      [
        ["situation", told],
        ["situation", "selling-sex"],
      ],
      /Hvad står du i\?: Vælg/,
    ],
    [
      "an asker that is none",
      [
        ["situation", told],
        ["asker", "x"],
      ],
      /Hvem er du\?: Vælg/,
    ],
    ["a municipality that is none", [["municipality", "9999"]], /Hvilken kommune\?: Vælg/],
    ["a field that is none", [["q", "zzqx"]], /»q«: Det felt findes ikke her\./],
  ])("refuses %s on the page itself, and asks again", async (_what, fields, said) => {
    const { status, text, html } = await app.post("/guide", fields);
    expect(status).toBe(400);
    expect(text).toMatch(said);
    expect(html).toContain('<button name="situation"');
    expect(html).toContain('href="tel:112"');
  });
});
