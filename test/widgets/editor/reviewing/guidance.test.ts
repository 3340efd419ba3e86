import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { guidanceBody } from "../../../../widgets/editor/reviewing/guidance/draft.ts";
import { all, focused, one, open, press, read, settled } from "./desks.ts";
import { gone, guidanceRegistry, late, reviewed, soon } from "./guidance-registry.ts";

const tag = "vejviser-guidance-desk";

const article = (id: string) => `[data-entry="${id}"]`;

test("what must be read again first stands first, with what was never public and waits", async () => {
  const desk = await open(tag, guidanceRegistry().client);
  expect(all(desk, "article h3").map((name) => read(name))).toEqual([
    "Opdigtet: over tiden",
    "Opdigtet: snart",
    "Opdigtet: nyt",
    "Opdigtet råd",
  ]);
  expect(read(one(desk, article(late.id)))).toContain("Skal læses igen senest 20. november 2026 Over tiden");
  expect(read(one(desk, article(soon.id)))).toContain("24. december 2026 Snart");
  expect(read(one(desk, article("opdigtet-nyt")))).toContain("Ikke offentligt endnu");
  expect(read(one(desk, article(reviewed.id)))).toContain("Læst igennem af opdigtet jurist");
  await userEvent.fill(one(desk, "#find"), "SNART");
  await settled(desk);
  expect(read(one(desk, ".count"))).toBe("1 råd");
});

test("a paragraph is changed, seen beside the old one, and sent whole", async () => {
  const { client, writes } = guidanceRegistry();
  const desk = await open(tag, client);
  await press(desk, article(soon.id), "Ret");
  expect(focused(desk)?.id).toBe("field-title-da");
  await userEvent.fill(one(desk, "#field-blocks-0-text-da"), "Et andet opdigtet råd.");
  await settled(desk);
  expect(all(desk, ".changed dt").map((name) => read(name))).toEqual(["Hvad rådet siger"]);
  expect(read(one(desk, ".side.old"))).toContain("som kun findes i prøver");
  await press(desk, ".writing", "Gem");
  const { reviewBy, ...rest } = soon;
  expect(writes()[0]).toMatchObject({ method: "PUT", path: `/v1/guidance/${soon.id}`, ifMatch: '"1"' });
  expect(writes()[0]?.body).toEqual({
    ...rest,
    reviewBy,
    blocks: [{ type: "paragraph", text: { da: "Et andet opdigtet råd." } }],
  });
  expect(desk.said).toEqual(["Gemt: Opdigtet: snart."]);
  expect(all(desk, ".writing")).toEqual([]);
});

test("parts are turned into points, added, moved and taken away", async () => {
  const { client, writes } = guidanceRegistry();
  const desk = await open(tag, client);
  await press(desk, article(soon.id), "Ret");
  await userEvent.selectOptions(one(desk, "#field-blocks-0-type"), "Det er bedst at undgå");
  await settled(desk);
  await press(desk, ".writing", "Tilføj et punkt");
  await userEvent.fill(one(desk, "#field-blocks-0-items-1-da"), "Opdigtet andet punkt.");
  await press(desk, ".writing", "Flyt punkt 2 op");
  await press(desk, ".writing", "Tilføj en del");
  await userEvent.fill(one(desk, "#field-blocks-1-text-da"), "Opdigtet slutning.");
  await press(desk, ".writing", "Flyt del 2 op");
  await press(desk, ".writing", "Gem");
  const [first] = soon.blocks;
  const paragraph = first?.type === "paragraph" ? first.text : null;
  expect(writes()[0]?.body).toMatchObject({
    blocks: [
      { type: "paragraph", text: { da: "Opdigtet slutning." } },
      { type: "avoid", items: [{ da: "Opdigtet andet punkt." }, paragraph] },
    ],
  });
});

test("a source waits for another organisation, and says so before and after", async () => {
  const desk = await open(tag, guidanceRegistry().client);
  await press(desk, article(soon.id), "Ret");
  await userEvent.fill(one(desk, "#field-sources-0-title"), "Opdigtet anden kilde");
  await settled(desk);
  expect(read(one(desk, ".changed dt"))).toBe("Kilde Venter på en anden organisation");
  await press(desk, ".writing", "Gem");
  expect(read(one(desk, ".note[role=alert]"))).toContain("Venter på en redaktør fra en anden organisation: Kilde.");
  expect(read(one(desk, article(soon.id)))).toContain("Noget af det venter på godkendelse");
});

test("new guidance is refused field by field, keeps what was typed, and is then written", async () => {
  const { client, writes } = guidanceRegistry();
  const desk = await open(tag, client);
  await press(desk, "", "Skriv et nyt råd");
  await userEvent.fill(one(desk, "#field-id"), "opdigtet-skrevet");
  await press(desk, ".writing", "Gem");
  expect(one(desk, "#field-title-da").getAttribute("aria-invalid"), "by the path that was refused").toBe("true");
  await userEvent.fill(one(desk, "#field-title-da"), "Opdigtet skrevet");
  await userEvent.fill(one(desk, "#field-blocks-0-text-da"), "Opdigtet tekst.");
  for (const said of ["Senfølger af seksuelle overgreb før 18 år", "Viden"]) {
    const label = all(desk, ".writing label.tick").find((element) => read(element) === said);
    label?.click();
    await settled(desk);
  }
  await press(desk, ".writing", "Gem");
  expect(writes().at(-1)).toMatchObject({ method: "POST", path: "/v1/guidance" });
  expect(read(one(desk, article("opdigtet-skrevet")))).toContain("Opdigtet skrevet");
});

test("retiring asks once", async () => {
  const { client, writes } = guidanceRegistry();
  const desk = await open(tag, client);
  await press(desk, article(late.id), "Træk tilbage");
  expect(writes()).toEqual([]);
  await press(desk, ".asking", "Ja, træk det tilbage");
  expect(writes()).toEqual([{ method: "DELETE", path: `/v1/guidance/${late.id}`, body: null, ifMatch: '"1"' }]);
  expect(all(desk, article(late.id))).toEqual([]);
  await userEvent.selectOptions(one(desk, "#shown"), "Trukket tilbage");
  await settled(desk);
  expect(read(one(desk, article(late.id))), "it can be found again").toContain("Ikke vist siden 21. november 2026");
  expect(desk.said).toEqual(["Trukket tilbage: Opdigtet: over tiden."]);
});

test("what was retired is found again, and told again when it is saved", async () => {
  const { client, writes } = guidanceRegistry();
  const desk = await open(tag, client);
  await userEvent.selectOptions(one(desk, "#shown"), "Trukket tilbage");
  await settled(desk);
  expect(all(desk, "article h3").map((name) => read(name))).toEqual(["Opdigtet: trukket tilbage"]);
  await press(desk, article(gone.id), "Ret og vis igen");
  expect(read(one(desk, ".changed dt"))).toBe("Vises ikke længere fra");
  await press(desk, ".writing", "Gem");
  expect(writes()[0]).toMatchObject({ method: "PUT", path: `/v1/guidance/${gone.id}`, body: gone });
  await userEvent.selectOptions(one(desk, "#shown"), "Råd, der skal vises");
  await settled(desk);
  expect(all(desk, article(gone.id))).toHaveLength(1);
});

test("what somebody has retired meanwhile is told again when it is saved", () => {
  expect(guidanceBody({ ...soon, retiredOn: "2026-11-20" })).toEqual(soon);
});
