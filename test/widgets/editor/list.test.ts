import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type ListOutcome, listOutcome } from "../../../schema/offer-list.ts";
import { authored, openEditor, organisationRegistry, owner, volunteer } from "./organisation.ts";
import { button, faults, press, sees, signIn } from "./person.ts";
import { refusal } from "./reviewing/fake-registry.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  document.body.replaceChildren();
});

const path = `/v1/organisations/${owner}/offers`;
const line = authored({ id: "opdigtet-linje", name: { da: "Opdigtet linje" } });
const cafe = authored({ id: "opdigtet-cafe", name: { da: "Opdigtet café" } });
const outcome = (own: Partial<ListOutcome>) => ({
  schema: listOutcome,
  body: { dryRun: true, created: [], changed: [], dropped: [], unchanged: [], pending: [], ...own },
});

async function open(answer: () => ReturnType<typeof outcome> | ReturnType<typeof refusal>) {
  const registry = organisationRegistry([line, cafe], volunteer(), { [`PUT ${path}`]: answer });
  await openEditor();
  await signIn();
  await press("Liste i Excel");
  return registry;
}

/** As a browser with Excel beside it says of a CSV file. */
const excel = () => new File(["navn;kort\r\n"], "liste.csv", { type: "application/vnd.ms-excel" });
async function choose(): Promise<void> {
  await userEvent.upload(page.getByLabelText("Vælg fil"), excel());
  await press("Se, hvad der ville ske");
}

test("faults are told by row and column, and nothing is done", async () => {
  const cell = { row: 4, column: "Telefon", da: "Det her er ikke et telefonnummer." };
  const fields = [{ path: "4.Telefon", code: "malformed" as const, message: ".", cell }];
  const { writes } = await open(() => refusal("invalid-request", { fields }));
  await choose();
  await sees("Intet er ændret");
  const cells = page.getByRole("row").last().element().textContent?.replaceAll(/\s+/g, " ").trim();
  expect(cells).toBe("4 Telefon Det her er ikke et telefonnummer.");
  expect(await faults()).toEqual([]);
  expect(writes().map((one) => one.path)).toEqual([`${path}?dryRun=true`]);
});

test("first it tells what would happen, then it is done", async () => {
  const changed = {
    changed: ["opdigtet-linje"],
    dropped: ["opdigtet-cafe"],
    pending: [{ offer: "opdigtet-linje", fields: ["contacts"] }],
  };
  const { writes } = await open(() => outcome(changed));
  await choose();
  await sees("Ændres: 1 tilbud");
  await sees("Opdigtet linje: Kontakt");
  await sees("Fjernes, fordi de ikke står på listen: 1 tilbud");
  expect(await faults()).toEqual([]);
  expect(writes()).toHaveLength(1);
  await press("Gør det");
  await sees("Listen er sendt.");
  expect(writes().map((one) => one.path)).toEqual([`${path}?dryRun=true`, path]);
});

test("a list that changes nothing cannot be sent", async () => {
  await open(() => outcome({ unchanged: ["opdigtet-linje", "opdigtet-cafe"] }));
  await choose();
  await sees(/Der er ikke noget at gøre/);
  expect(button("Gør det").elements()).toEqual([]);
});

test("without a file it says what to do first", async () => {
  await open(() => outcome({}));
  await press("Se, hvad der ville ske");
  await sees("Vælg en fil først.");
});
