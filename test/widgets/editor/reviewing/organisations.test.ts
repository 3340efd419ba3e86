import { expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { fictitiousOrganisation } from "../../../helpers/fictitious.ts";
import { all, focused, one, open, press, read, settled } from "./desks.ts";
import { admin, hasGone, key, openKeys, organisationRegistry } from "./organisation-registry.ts";

const tag = "vejviser-organisation-desk";
test("an organisation is trusted with publishing", async () => {
  const { client, writes } = organisationRegistry();
  const desk = await open(tag, client, { me: admin });
  await press(desk, "article", "Ret");
  const trusted = all(desk, ".writing label.tick").find((label) => read(label).startsWith("Må selv offentliggøre"));
  trusted?.click();
  await settled(desk);
  expect(read(one(desk, ".side.new"))).toContain("Ja");
  await press(desk, ".writing", "Gem");
  expect(writes()).toEqual([
    {
      ...{ method: "PUT", path: "/v1/organisations/opdigtet-forening", ifMatch: '"1"' },
      body: { ...fictitiousOrganisation(), trusted: true },
    },
  ]);
});

test("a new organisation waits for another's editor", async () => {
  const { client, writes } = organisationRegistry();
  const desk = await open(tag, client, { me: admin });
  await press(desk, "", "Opret en organisation");
  await userEvent.fill(one(desk, "#field-id"), "opdigtet-ny");
  await userEvent.fill(one(desk, "#field-name-da"), "Opdigtet ny forening");
  await userEvent.fill(one(desk, "#field-summary-da"), "Opdigtet til prøver.");
  await press(desk, ".writing", "Tilføj: Kilde");
  for (const part of ["title", "publisher", "locator"])
    await userEvent.fill(one(desk, `#field-sources-0-${part}`), "Opdigtet");
  await press(desk, ".writing", "Gem");
  expect(writes()[0]).toMatchObject({ method: "POST", body: { id: "opdigtet-ny", trusted: false } });
  expect(read(one(desk, '[data-entry="opdigtet-ny"]'))).toContain("Ikke offentlig endnu");
});

test("an organisation that does not want to be listed goes with a reason, once somebody else has approved it", async () => {
  const { client, writes } = organisationRegistry();
  const desk = await open(tag, client, { me: admin });
  await press(desk, "article", "Tag af listen");
  expect(focused(desk)?.tagName).toBe("TEXTAREA");
  await press(desk, ".asking", "Tag den af listen");
  expect(writes(), "not without a reason").toEqual([]);
  expect(read(one(desk, ".fault"))).toBe("Skriv først en grund.");
  await userEvent.fill(one(desk, "textarea"), " Opdigtet grund. ");
  await press(desk, ".asking", "Tag den af listen");
  expect(writes()).toMatchObject([
    { method: "POST", path: "/v1/organisations/opdigtet-forening/unlisting", body: { reason: "Opdigtet grund." } },
  ]);
  expect(read(one(desk, ".note[role=alert]"))).toContain("går ud, når en redaktør fra en anden organisation");
  expect(read(one(desk, "article"))).toContain("Bad 21. november 2026 om ikke at stå her Grund: Opdigtet grund.");
});

test("one that has gone is found again, and comes back when it has changed its mind", async () => {
  const { client, writes } = organisationRegistry([key()], [hasGone]);
  const desk = await open(tag, client, { me: admin });
  const article = '[data-entry="opdigtet-gaaet"]';
  expect(all(desk, `${article} button`).map((button) => read(button))).toEqual(["Nøgler", "Sæt på listen igen"]);
  await press(desk, article, "Sæt på listen igen");
  expect(writes()).toEqual([]);
  await press(desk, ".asking", "Ja, sæt den på listen");
  expect(writes()).toMatchObject([{ method: "DELETE", path: "/v1/organisations/opdigtet-gaaet/unlisting" }]);
  expect(read(one(desk, article))).toContain("Ikke offentlig endnu");
});

test("a key is shown once, copied, and then nowhere", async () => {
  const { client, writes } = organisationRegistry();
  const desk = await openKeys(client);
  await userEvent.fill(one(desk, "#field-holder"), "opdigtet leder");
  await userEvent.fill(one(desk, "#field-expiresAt"), "2027-06-30");
  await press(desk, ".new-key", "Lav en nøgle");
  expect(writes()[0]?.body, "to the end of that day in Copenhagen").toEqual({
    ...{ organisation: "opdigtet-forening", scope: "organisation", holder: "opdigtet leder" },
    expiresAt: "2027-06-30T22:00:00.000Z",
  });
  expect(read(one(desk, ".made"))).toContain("Nøglen vises kun her, og kun nu");
  expect((one(desk, "#made-key") as HTMLInputElement).value).toBe("vv_opdigtet_noegle");
  await press(desk, ".made", "Jeg har gemt den");
  expect(all(desk, ".made")).toEqual([]);
  expect(desk.shadowRoot?.innerHTML).not.toContain("vv_opdigtet_noegle");
});

test("renewing and ending a key ask once; one's own is not ended here", async () => {
  const { client, writes } = organisationRegistry([key(), key({ id: "admin-1", holder: "opdigtet administrator" })]);
  const desk = await openKeys(client);
  expect(read(one(desk, '[data-key="opdigt-1"]'))).toContain(
    "Virker. Lavet 1. oktober 2026. Sidst brugt 20. november 2026.",
  );
  expect(all(desk, '[data-key="admin-1"] button').map((button) => read(button))).toEqual(["Lav en ny i stedet"]);
  await press(desk, '[data-key="opdigt-1"]', "Lav en ny i stedet");
  expect(writes()).toEqual([]);
  await press(desk, ".asking", "Ja, lav en ny");
  expect(all(desk, ".made")).toHaveLength(1);
  await press(desk, ".made", "Jeg har gemt den");
  await press(desk, '[data-key="opdigt-1"]', "Luk nøglen");
  await press(desk, ".asking", "Ja, luk den");
  expect(writes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    "POST /v1/keys/opdigt-1/rotation",
    "DELETE /v1/keys/opdigt-1",
  ]);
  expect(read(one(desk, '[data-key="opdigt-1"]'))).toContain("Lukket 21. november 2026");
});
