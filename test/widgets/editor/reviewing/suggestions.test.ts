import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { personalDetailsIn } from "../../../../widgets/editor/reviewing/suggestions/personal-details.ts";
import { all, focused, one, open, press, read, settled } from "./desks.ts";
import { message, received, suggestionRegistry } from "./suggestion-registry.ts";

const tag = "vejviser-suggestion-desk";
test("what may tell who somebody is, is pointed out; a machine sees no names", () => {
  expect(personalDetailsIn(message)).toEqual(["number", "age"]);
  expect(personalDetailsIn("skriv til opdigtet @ opdigtet.example")).toEqual(["e-mail"]);
  expect(personalDetailsIn("De har lukket kl. 15.30 om fredagen")).toEqual([]);
});

test("nothing is passed on before somebody says to have read it as it is", async () => {
  const { client, writes } = suggestionRegistry();
  const desk = await open(tag, client);
  expect(read(one(desk, "article"))).toContain("Det gælder: Telefon, mail, adresse eller link");
  expect(read(one(desk, "article .note"))).toContain("et nummer, en alder");
  await press(desk, "article", "Send videre til stedet");
  expect(writes()).toEqual([]);
  expect(read(one(desk, ".fault"))).toContain("sæt flueben");
  expect(focused(desk)?.tagName).toBe("TEXTAREA");
  await userEvent.fill(one(desk, "textarea"), "Nummeret er forkert.");
  one(desk, ".tick input").click();
  await settled(desk);
  expect(all(desk, "article .note")).toEqual([]);
  await userEvent.fill(one(desk, "textarea"), "Nummeret er vist forkert.");
  await settled(desk);
  expect((one(desk, ".tick input") as HTMLInputElement).checked, "it was read as it was then").toBe(false);
  one(desk, ".tick input").click();
  await settled(desk);
  await press(desk, "article", "Send videre til stedet");
  expect(writes()).toEqual([
    {
      method: "POST",
      path: "/v1/suggestions/s-1/passed-on",
      body: { message: "Nummeret er vist forkert." },
      ifMatch: null,
    },
  ]);
  expect(desk.said).toEqual(["Sendt videre: Opdigtet linje."]);
  expect(read(one(desk, ".count"))).toBe("Her er ingen henvendelser.");
});

test("without words only the fact is passed on", async () => {
  const { client, writes } = suggestionRegistry();
  const desk = await open(tag, client);
  await userEvent.fill(one(desk, "textarea"), "  ");
  await press(desk, "article", "Send videre til stedet");
  expect(writes()[0]?.body).toEqual({});
});

test("putting away asks once", async () => {
  const { client, writes } = suggestionRegistry([received({ message: null })]);
  const desk = await open(tag, client);
  await press(desk, "article", "Læg væk uden at sende videre");
  expect(writes()).toEqual([]);
  await press(desk, ".asking", "Ja, læg den væk");
  expect(writes()[0]?.path).toBe("/v1/suggestions/s-1/handled");
});

test("where somebody else was quicker, the list is read again and says so", async () => {
  const desk = await open(tag, suggestionRegistry([received({ id: "s-2", message: null })]).client);
  await press(desk, "article", "Send videre til stedet");
  expect(read(one(desk, "[role=alert].note"))).toContain("En anden har taget sig af den imens");
});

test("what a reader wrote shows as text", async () => {
  const hostile = '<img src=x onerror="globalThis.executed = true">';
  const desk = await open(tag, suggestionRegistry([received({ message: hostile })]).client);
  expect(all(desk, "img")).toEqual([]);
  expect(read(one(desk, "blockquote"))).toBe(hostile);
});
