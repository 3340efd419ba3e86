import { afterEach, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { authored, openEditor, organisationRegistry, now as start, volunteer } from "./organisation.ts";
import { button, faults, focused, press, sees, signIn, write } from "./person.ts";
import { refusal } from "./reviewing/fake-registry.ts";

const minute = 60_000;
let moment = start;
const now = () => moment;

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.replaceChildren();
  moment = start;
});

/** Lets time pass without anybody doing anything. */
async function idle(minutes: number): Promise<void> {
  moment = new Date(moment.getTime() + minutes * minute);
  await vi.advanceTimersByTimeAsync(6_000);
}
const onlyTimers = { toFake: ["setInterval", "clearInterval"] as ("setInterval" | "clearInterval")[] };

test("asks for the key in a field that no browser fills in or keeps", async () => {
  const { asked } = organisationRegistry([authored()]);
  const editor = await openEditor();
  const field = editor.renderRoot.querySelector<HTMLInputElement>("#key");
  expect([field?.type, field?.autocomplete]).toEqual(["password", "off"]);
  await sees(/Ingen hos Vejviser beder jer om nøglen/);
  expect(await faults()).toEqual([]);
  await signIn("vv_hemmelig");
  expect(asked.map(({ path }) => path).join(), "in no address").not.toContain("hemmelig");
  expect(location.href).not.toContain("hemmelig");
  expect([localStorage.length, sessionStorage.length, document.cookie]).toEqual([0, 0, ""]);
  expect(document.documentElement.outerHTML + editor.renderRoot.textContent).not.toContain("hemmelig");
});

test("says so when the key does not work, and goes back to the field", async () => {
  organisationRegistry([authored()], volunteer(), { "GET /v1/me": () => refusal("unauthorized") });
  await openEditor();
  await write("Nøgle", "vv_forkert");
  await press("Log ind");
  await sees(/Nøglen virker ikke/);
  expect(focused()?.id).toBe("key");
});

test("an organisation sees its own desks, and goes between them with focus on the heading", async () => {
  organisationRegistry([authored()]);
  await openEditor();
  await signIn();
  const names = page.getByRole("navigation").getByRole("button").elements();
  expect(names.map((one) => one.textContent)).toEqual([
    "Det skal bekræftes",
    "Vores tilbud",
    "Liste i Excel",
    "Det, vi har foreslået",
  ]);
  await press("Vores tilbud");
  await expect.element(button("Vores tilbud")).toHaveAttribute("aria-current", "page");
  await vi.waitFor(() => expect(focused()?.textContent).toBe("Vores tilbud"));
  expect(focused()?.tagName).toBe("H2");
});

test("needs no mouse: Enter signs in, Tab goes through everything, and what has focus is seen", async () => {
  organisationRegistry([authored()]);
  await openEditor();
  await userEvent.tab();
  expect(focused()?.id).toBe("key");
  await userEvent.keyboard("vv_opdigtet{Enter}");
  await expect.element(button("Log ud")).toBeVisible();
  await expect.poll(() => focused()?.id).toBe("desk");
  const passed: string[] = [];
  for (let steps = 0; steps < 5; steps++) {
    await userEvent.tab({ shift: true });
    const element = focused();
    passed.unshift(element?.textContent?.trim() ?? "");
    expect(element && getComputedStyle(element).outlineStyle, passed[0]).toBe("solid");
  }
  expect(passed).toEqual(["Log ud", "Det skal bekræftes", "Vores tilbud", "Liste i Excel", "Det, vi har foreslået"]);
  await userEvent.tab();
  await userEvent.tab();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => focused()?.textContent).toBe("Vores tilbud");
  await expect.element(page.getByRole("button", { name: /^Se og ret/ })).toBeVisible();
  await userEvent.tab();
  await userEvent.keyboard(" ");
  await expect.poll(() => focused()?.tagName).toBe("H3");
});

test("Log ud forgets the key", async () => {
  organisationRegistry([authored()]);
  const editor = await openEditor();
  await signIn();
  const desk = editor.renderRoot.querySelector("vejviser-due-desk");
  expect(desk?.client).toBeTruthy();
  await press("Log ud");
  await sees("Du er logget ud. Nøglen er glemt.");
  await expect.element(page.getByLabelText("Nøgle", { exact: true })).toHaveValue("");
  expect(desk?.client, "not even by whoever held on to a desk").toBeNull();
});

test("after 30 minutes without doing anything it signs out by itself, having said so", async () => {
  organisationRegistry([authored()]);
  vi.useFakeTimers(onlyTimers);
  await openEditor(now);
  await signIn();
  await idle(27.9);
  expect(button("Bliv logget ind").elements()).toEqual([]);
  await idle(0.2);
  await expect.element(button("Bliv logget ind")).toBeVisible();
  expect(await faults()).toEqual([]);
  await press("Bliv logget ind");
  await idle(27);
  await expect.element(button("Log ud")).toBeVisible();
  await idle(3);
  await sees(/Intet gik tabt/);
});

test("what is not sent is still there after it signed out by itself, for the same organisation only", async () => {
  const { state } = organisationRegistry([authored()]);
  vi.useFakeTimers(onlyTimers);
  await openEditor(now);
  await signIn();
  await press("Vores tilbud");
  await press(/^Se og ret/);
  await write("Navn", "Opdigtet nyt navn");
  await idle(30);
  await sees(/ligger her endnu/);
  expect(page.getByLabelText("Navn", { exact: true }).elements(), "nobody else sees it meanwhile").toEqual([]);
  await signIn();
  await expect.element(page.getByLabelText("Navn", { exact: true })).toHaveValue("Opdigtet nyt navn");
  await idle(30);
  state.me = volunteer({ key: { ...state.me.key, organisation: "en-anden" } });
  await signIn();
  await sees(/en anden organisation/);
  expect(page.getByLabelText("Navn", { exact: true }).elements()).toEqual([]);
});

test("asks before what is not sent is lost", async () => {
  organisationRegistry([authored()]);
  await openEditor();
  await signIn();
  await press("Vores tilbud");
  await press(/^Se og ret/);
  await write("Navn", "Opdigtet nyt navn");
  await press("Liste i Excel");
  await sees("Du har rettelser, der ikke er sendt.");
  await press("Bliv her");
  await expect.element(page.getByLabelText("Navn", { exact: true })).toHaveValue("Opdigtet nyt navn");
  await press("Log ud");
  await press("Gå videre uden at sende");
  await sees("Du er logget ud. Nøglen er glemt.");
});
