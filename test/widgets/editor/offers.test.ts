import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type AuthoredOffer, authoredOffer as authoredOfferSchema } from "../../../schema/authored-offer.ts";
import { authored, openEditor, organisationRegistry, owner } from "./organisation.ts";
import { button, faults, focused, press, sees, signIn, write } from "./person.ts";
import { refusal } from "./reviewing/fake-registry.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const line = authored({
  id: "opdigtet-linje",
  name: { da: "Opdigtet linje", en: "Fictitious line" },
  contacts: [
    {
      channel: "phone",
      value: "00 00 00 01",
      hours: { weekly: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "14:00" }] },
    },
  ],
  waiting: [{ for: "treatment", status: "waitlist", weeksMin: 8, weeksMax: 8, asOf: "2026-06-01" }],
});

async function open(offers: AuthoredOffer[] = [line], more = {}) {
  const registry = organisationRegistry(offers, undefined, more);
  await openEditor();
  await signIn();
  await press("Vores tilbud");
  return registry;
}
const lookAndSend = async () => {
  await press("Se ændringerne, før du sender");
  await press("Send");
};

test("the list tells how each stands, and what of it waits", async () => {
  await open([
    line,
    authored({ id: "a", name: { da: "Opdigtet kladde" }, status: "draft" }),
    authored({ id: "b", name: { da: "Opdigtet pause" }, status: "paused", pausedUntil: "2026-12-01" }),
    authored({ id: "c", name: { da: "Opdigtet nyt" }, pending: [{ review: "r", fields: ["contacts"] }] }),
  ]);
  await sees("Kladde");
  await sees("Holder pause til 1. december 2026");
  await sees("Venter på godkendelse: Kontakt");
  expect(await faults()).toEqual([]);
});

test("a change is seen side by side before it is sent, and only what changed is sent", async () => {
  const { writes } = await open();
  await press(/^Se og ret/);
  await write("Navn", "Opdigtet ny linje");
  expect(await faults()).toEqual([]);
  await press("Se ændringerne, før du sender");
  const sides = page
    .getByRole("definition")
    .elements()
    .map((side) => side.textContent?.replaceAll(/\s+/g, " ").trim());
  expect(sides[0]).toContain("Før");
  expect(sides[1]).toContain("Opdigtet (nyt:) ny (slut) linje");
  expect(writes(), "nothing is sent yet").toEqual([]);
  expect(await faults()).toEqual([]);
  await press("Send");
  await sees("Offentligt nu");
  expect(writes()).toMatchObject([{ method: "PATCH", body: { name: { da: "Opdigtet ny linje" } }, ifMatch: '"1"' }]);
  expect(focused()?.textContent).toBe("Det er sendt");
});

test("a new number waits, and it says what is shown meanwhile", async () => {
  const { writes } = await open();
  await press(/^Se og ret/);
  await write("Nummer, mail eller adresse", "00 00 00 09");
  await write("Til kl.", "15");
  await press("Se ændringerne, før du sender");
  await expect.element(page.getByText("Venter på godkendelse", { exact: true })).toBeVisible();
  await press("Send");
  await sees("Venter på godkendelse; det gamle nummer vises imens som ved at blive ændret.");
  expect(writes()[0]?.body).toEqual({
    contacts: [
      {
        channel: "phone",
        value: "00 00 00 09",
        hours: { weekly: [{ days: [1, 2, 3, 4, 5], from: "10:00", to: "15:00" }] },
      },
    ],
  });
});

test("a fault leads to its field", async () => {
  await open([line], {
    "PATCH /v1/offers/opdigtet-linje": () =>
      refusal("invalid-request", { fields: [{ path: "contacts.0.value", code: "malformed", message: "." }] }),
  });
  await press(/^Se og ret/);
  await write("Nummer, mail eller adresse", "ring");
  await lookAndSend();
  await sees("Det blev ikke gemt");
  expect(focused()?.className).toBe("problem");
  expect(await faults()).toEqual([]);
  await press("Nummer, mail eller adresse (1)");
  expect(focused()?.id).toBe("field-contacts-0-value");
  expect(focused()?.getAttribute("aria-invalid")).toBe("true");
});

test("nothing is lost when somebody else changed it meanwhile: both are seen, and one chooses", async () => {
  const { writes, keep } = await open();
  await press(/^Se og ret/);
  await write("Navn", "Mit opdigtede navn");
  await write(/^Mere om tilbuddet \(kan udelades\)$/, "Min opdigtede tekst");
  keep("opdigtet-linje", { name: { da: "Den andens opdigtede navn" }, summary: { da: "Den andens opdigtede tekst" } });
  await lookAndSend();
  await sees("En anden har rettet i mellemtiden");
  await sees(/Det her har kun en anden ændret/);
  expect(await faults()).toEqual([]);
  await userEvent.click(page.getByLabelText("Brug den andens"));
  await press("Gå videre med dette");
  await press("Send");
  await sees("Det er sendt");
  expect(writes().map(({ ifMatch, body }) => [ifMatch, Object.keys(body as object)])).toEqual([
    ['"1"', ["name", "description"]],
    ['"2"', ["description"]],
  ]);
});

test("text of others shows as text", async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  await open([{ ...line, name: { da: hostile } }]);
  await sees(hostile);
  await press(/^Se og ret/);
  await write("Navn", `${hostile} nyt`);
  await press("Se ændringerne, før du sender");
  await sees(/onerror/);
  expect([document.title, page.getByRole("img").elements().length]).toEqual(["Opdigtet side", 0]);
});

test.each([
  ["0", { status: "no-wait" }],
  ["4-6", { status: "waitlist", weeksMin: 4, weeksMax: 6 }],
  ["", { status: "unknown" }],
])("the wait is one field: %j", async (typed, told) => {
  const { writes } = await open();
  await press(/^Se og ret/);
  await press("Ventetid");
  await expect.element(page.getByLabelText("Uger")).toHaveValue("8");
  await write("Uger", typed);
  await press("Gem ventetiden");
  await vi.waitFor(() => expect(writes()).toHaveLength(1));
  expect(writes()[0]?.body).toEqual({ waiting: [{ for: "treatment", ...told, asOf: "2026-11-21" }] });
  expect(await faults()).toEqual([]);
});

test("a pause needs a day that has not passed", async () => {
  const { writes } = await open();
  await press(/^Se og ret/);
  await press("Pause");
  await write("Åbent igen den", "2026-11-21");
  await press("Sæt på pause");
  await sees("Vælg en dag, der ikke er gået.");
  await write("Åbent igen den", "2027-08-01");
  await press("Sæt på pause");
  await sees("Tilbuddet holder pause til 1. august 2027.");
  expect(writes()[0]?.body).toEqual({ status: "paused", pausedUntil: "2027-08-01" });
  await press("Slut pausen nu");
  await sees("Pausen er slut.");
  expect(writes()[1]?.body).toEqual({ status: "published", pausedUntil: null });
});

test("a new offer says of itself what is unknown, and can be kept as a draft", async () => {
  const created = authored({ id: "nyt", status: "draft" });
  const { writes } = await open([line], {
    [`POST /v1/organisations/${owner}/offers`]: () => ({ status: 201, ...toldAs(created) }),
  });
  await press("Nyt tilbud");
  await write("Navn", "Opdigtet nyt tilbud");
  await write("Kort om tilbuddet", "Opdigtet til prøver.");
  await press("Se ændringerne, før du sender");
  await press("Gem som kladde");
  await sees("Kladden er gemt. Kun I kan se den.");
  expect(writes()[0]?.body).toMatchObject({
    status: "draft",
    price: "unknown",
    identity: "unknown",
    coverage: "unknown",
  });
});

const toldAs = (offer: AuthoredOffer) => ({ schema: authoredOfferSchema, body: offer, etag: `"${offer.version}"` });

test("an offer that nobody changed is sent to nobody", async () => {
  await open();
  await press(/^Se og ret/);
  await expect.element(button("Se ændringerne, før du sender")).toBeVisible();
  await press("Se ændringerne, før du sender");
  await sees("Du har ikke ændret noget.");
});
