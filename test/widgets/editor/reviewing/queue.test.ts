import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { all, focused, one, open, press, read, settled } from "./desks.ts";
import { refusal } from "./fake-registry.ts";
import { contact, newName, queueWith, review } from "./queue-registry.ts";

const tag = "vejviser-review-queue";

test("a proposal says whose it is, what it is about, who proposed it and since when", async () => {
  const desk = await open(tag, queueWith([review()]).client);
  expect(read(one(desk, "article h3"))).toBe("Opdigtet linje");
  const text = read(one(desk, "article"));
  expect(text).toContain("Tilbud hos Opdigtet forening");
  expect(text).toContain("Foreslået af: opdigtet koordinator, Opdigtet forening");
  expect(text, "the day in Copenhagen").toContain("Foreslået den: 20. november 2026");
  expect(read(one(desk, ".count"))).toBe("1 ændring");
});

test("critical facts are told in words, and the old number is there to be called", async () => {
  const desk = await open(tag, queueWith([review()]).client);
  expect(read(one(desk, ".changed dt"))).toBe("Kontakt Kritisk oplysning");
  expect(read(one(desk, ".note"))).toContain("Ring til stedet på det gamle nummer, før du godkender et nyt");
  const links = all(desk, ".note a").map((link) => [link.getAttribute("href"), read(link)]);
  expect(links).toEqual([["tel:00000001", "Ring 00 00 00 01"]]);
});

test("where no number was told before, another must be found elsewhere; where it stays, nobody is asked to call", async () => {
  const isNew = review({ changes: [{ field: "contacts", from: null, to: contact("00 00 00 02") }] });
  const first = await open(tag, queueWith([isNew]).client);
  expect(read(one(first, ".note"))).toContain("Find stedets nummer et andet sted");
  expect(all(first, ".note a")).toEqual([]);
  const from = contact("00 00 00 01");
  const labelled = [{ ...from[0], channel: "phone", value: "00000001", label: { da: "Opdigtet vagt" } }];
  const desk = await open(tag, queueWith([review({ changes: [{ field: "contacts", from, to: labelled }] })]).client);
  expect(read(one(desk, ".note"))).not.toContain("Ring til stedet");
});

test("approving asks once, names what must have been checked, and takes the version that was looked at", async () => {
  const registry = queueWith([review(), review({ id: "r-2", changes: [newName("Opdigtet nyt navn")] })]);
  const desk = await open(tag, registry.client);
  await press(desk, '[data-review="r-1"]', "Godkend");
  expect(registry.writes()).toEqual([]);
  expect(read(one(desk, ".asking p[tabindex]"))).toContain("Har du kontrolleret det hos stedet: Kontakt?");
  expect(focused(desk)?.tagName, "Enter is not yet an answer").toBe("P");
  await press(desk, ".asking", "Jeg har kontrolleret det. Godkend");
  expect(registry.writes()).toEqual([{ method: "POST", path: "/v1/reviews/r-1/approval", body: {}, ifMatch: '"4"' }]);
  expect(desk.said).toEqual(["Godkendt: Opdigtet linje"]);
  expect(all(desk, "article").map((article) => article.dataset.review)).toEqual(["r-2"]);
  expect(focused(desk)).toBe(one(desk, ".count"));
});

test("neither a double press nor Enter twice approves anything", async () => {
  const registry = queueWith([review(), review({ id: "r-2", changes: [newName("Opdigtet nyt navn")] })]);
  const desk = await open(tag, registry.client);
  for (const id of ["r-1", "r-2"]) {
    const [button] = all(desk, `[data-review="${id}"] .actions button`);
    if (!button) throw new Error("no button");
    await userEvent.dblClick(button);
    await settled(desk);
    expect(registry.writes()).toEqual([]);
    all(desk, `[data-review="${id}"] .actions button`)[0]?.focus();
    await userEvent.keyboard("{Enter}{Enter}");
    await settled(desk);
    expect(registry.writes()).toEqual([]);
  }
});

test("a rejection needs a reason, which is sent", async () => {
  const registry = queueWith([review()]);
  const desk = await open(tag, registry.client);
  await press(desk, "article", "Afvis");
  expect(focused(desk)?.tagName).toBe("TEXTAREA");
  await press(desk, ".asking", "Afvis forslaget");
  expect(registry.writes()).toEqual([]);
  expect(read(one(desk, ".fault"))).toBe("Skriv først en begrundelse.");
  expect(one(desk, "textarea").getAttribute("aria-invalid")).toBe("true");
  await userEvent.fill(one(desk, "textarea"), "  Nummeret svarede ikke. ");
  await press(desk, ".asking", "Afvis forslaget");
  expect(registry.writes()[0]).toMatchObject({ body: { reason: "Nummeret svarede ikke." }, ifMatch: '"4"' });
  expect(desk.said).toEqual(["Afvist: Opdigtet linje"]);
  await userEvent.selectOptions(one(desk, "#state"), "Afviste");
  await settled(desk);
  expect(read(one(desk, "article"))).toContain("Begrundelse: Nummeret svarede ikke.");
  expect(all(desk, "article button")).toEqual([]);
});

test("what one may not decide on says why instead of an error", async () => {
  const own = { key: "redaktoer", organisation: "opdigtet-myndighed", holder: "opdigtet redaktør" };
  const colleague = { ...own, key: "kollega" };
  const made = { ...own, key: "lavet", organisation: "opdigtet-forening" };
  const reviews = Object.entries({ own, house: colleague, made }).map(([id, proposer]) =>
    review({ id, decidable: false, proposers: [proposer] }),
  );
  const desk = await open(tag, queueWith(reviews).client);
  expect(all(desk, "article button")).toEqual([]);
  expect(read(one(desk, '[data-review="own"]'))).toContain("du har selv foreslået det");
  expect(read(one(desk, '[data-review="house"]'))).toContain("foreslået af din egen organisation");
  expect(read(one(desk, '[data-review="made"]'))).toContain("en nøgle, der hører sammen med din");
});

test("a refusal is told in Danish beside the proposal, which stays", async () => {
  const forbid = { "POST /v1/reviews/r-1/approval": () => refusal("forbidden", { detail: "Nobody decides." }) };
  const desk = await open(tag, queueWith([review()], forbid).client);
  await press(desk, "article", "Godkend");
  await press(desk, ".asking", "Jeg har kontrolleret det. Godkend");
  expect(read(one(desk, "article [role=alert].problem"))).toContain("Du må ikke afgøre det her");
  expect(desk.said).toEqual([]);
});

test("what has changed meanwhile is read again, and says so", async () => {
  const reviews = [review()];
  const registry = queueWith(reviews, {
    "POST /v1/reviews/r-1/approval": () => {
      const [first] = reviews;
      if (first) Object.assign(first, { version: 5, changes: [newName("Opdigtet tredje navn")], fields: ["name"] });
      return refusal("precondition-failed");
    },
  });
  const desk = await open(tag, registry.client);
  await press(desk, "article", "Godkend");
  await press(desk, ".asking", "Jeg har kontrolleret det. Godkend");
  expect(read(one(desk, "[role=alert].note"))).toContain("Nogen har ændret forslaget");
  expect(read(one(desk, "article"))).toContain("Opdigtet tredje navn");
  expect(all(desk, ".asking"), "it is asked anew").toEqual([]);
});

test("long queues have pages, and an emptied last page leads back", async () => {
  const reviews = Array.from({ length: 21 }, (_, place) =>
    review({ id: `r-${place}`, changes: [newName(`Navn ${place}`)] }),
  );
  const desk = await open(tag, queueWith(reviews).client);
  expect(all(desk, "article")).toHaveLength(20);
  await press(desk, "", "Næste side");
  expect(all(desk, "article h3").map((name) => read(name))).toEqual(["Navn 20"]);
  await press(desk, "article", "Godkend");
  await press(desk, ".asking", "Ja, godkend");
  expect(all(desk, "article")).toHaveLength(20);
});

test("hostile text shows as text, in names, values, functions and reasons", async () => {
  const hostile = '<img src=x onerror="globalThis.executed = true"><script>globalThis.executed = true</script>';
  const proposers = [{ key: "k", organisation: "opdigtet-forening", holder: hostile }];
  const reviews = [
    review({ changes: [newName(hostile)], proposers }),
    review({
      id: "r-2",
      subjectKind: "guidance",
      organisation: null,
      changes: [{ field: "blocks", from: null, to: [{ type: "avoid", items: [{ da: hostile }] }] }],
    }),
  ];
  const desk = await open(tag, queueWith(reviews).client);
  expect(all(desk, "img, script")).toEqual([]);
  expect(Reflect.get(globalThis, "executed")).toBeUndefined();
  expect(read(one(desk, '[data-review="r-1"] h3'))).toBe(hostile);
  expect(read(one(desk, '[data-review="r-2"] .side.new'))).toContain(`Undgå: ${hostile}`);
});

test("in English it reads English", async () => {
  const desk = await open(tag, queueWith([review()]).client, { language: "en" });
  expect(read(one(desk, ".note"))).toContain("Call the place on the old number before you approve a new one");
});

test("a decision is made by keyboard alone, and where one is can be seen", async () => {
  const registry = queueWith([review()]);
  const desk = await open(tag, registry.client);
  const tabTo = async (said: string) => {
    for (let presses = 0; presses < 20; presses++) {
      await userEvent.tab();
      const element = focused(desk);
      if (!element) continue;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      expect(`${outlineStyle} ${outlineWidth}`, read(element)).toBe("solid 3px");
      if (read(element) === said) return;
    }
    throw new Error(`Tab does not lead to ${said}`);
  };
  await tabTo("Godkend");
  await userEvent.keyboard("{Enter}");
  await settled(desk);
  await tabTo("Jeg har kontrolleret det. Godkend");
  await userEvent.keyboard("{Enter}");
  await settled(desk);
  expect(registry.writes()).toHaveLength(1);
  expect(focused(desk)).toBe(one(desk, ".count"));
});
