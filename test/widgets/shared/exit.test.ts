import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { exitAddress } from "../../../schema/exit.ts";
import { onThreeShifts } from "../../../widgets/shared/exit.ts";

let left: number;
let listening: AbortController;
beforeEach(() => {
  left = 0;
  listening = new AbortController();
  onThreeShifts(() => left++, listening.signal);
});
afterEach(() => listening.abort());

const press = (key: string, more: KeyboardEventInit = {}) =>
  dispatchEvent(new KeyboardEvent("keydown", { key, ...more }));
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe("Shift three times", () => {
  test("leaves once, and again only after three more", () => {
    for (let presses = 1; presses <= 6; presses++) {
      press("Shift");
      expect(left).toBe(Math.floor(presses / 3));
    }
  });

  test.each<[string, () => void]>([
    ["with a letter between, as in capitals", () => press("A", { shiftKey: true })],
    ["with an arrow between, as in marking text", () => press("ArrowRight", { shiftKey: true })],
    ["with a press of the mouse between", () => dispatchEvent(new PointerEvent("pointerdown"))],
  ])("%s does not leave", (_how, between) => {
    press("Shift");
    press("Shift");
    between();
    press("Shift");
    expect(left).toBe(0);
    press("Shift");
    press("Shift");
    expect(left, "and three more do").toBe(1);
  });

  test.each<[string, KeyboardEventInit]>([
    ["held down", { repeat: true }],
    ["with Alt, as for another keyboard", { altKey: true }],
    ["with Ctrl", { ctrlKey: true }],
    ["with Cmd", { metaKey: true }],
  ])("%s does not leave", (_how, more) => {
    for (let presses = 0; presses < 10; presses++) press("Shift", more);
    expect(left).toBe(0);
  });

  test("takes less than two seconds", async () => {
    press("Shift");
    await pause(2_050);
    press("Shift");
    press("Shift");
    expect(left).toBe(0);
    press("Shift");
    expect(left).toBe(1);
  });

  test("is heard before the page's own listeners, and no more once it is given up", () => {
    const deaf = new AbortController();
    addEventListener("keydown", (event) => event.stopPropagation(), { capture: true, signal: deaf.signal });
    for (let presses = 0; presses < 3; presses++) press("Shift");
    expect(left).toBe(1);
    listening.abort();
    for (let presses = 0; presses < 3; presses++) press("Shift");
    expect(left).toBe(1);
    deaf.abort();
  });
});

test("an older telephone knows where the exit leads, too", () => {
  const known = Object.getOwnPropertyDescriptor(URL, "canParse");
  Reflect.deleteProperty(URL, "canParse");
  expect(exitAddress(null)).toBe("https://www.dmi.dk/");
  expect(exitAddress("https://opdigtet.example/")).toBe("https://opdigtet.example/");
  if (known) Object.defineProperty(URL, "canParse", known);
});

test.each([
  ["https://opdigtet.example/side", "https://opdigtet.example/side"],
  [null, "https://www.dmi.dk/"],
  ["", "https://www.dmi.dk/"],
  ["http://opdigtet.example/", "https://www.dmi.dk/"],
  ["javascript:alert(1)", "https://www.dmi.dk/"],
  ["//opdigtet.example/", "https://www.dmi.dk/"],
  ["https://navn:kode@opdigtet.example/", "https://www.dmi.dk/"],
])("the exit of %s is %s", (wanted, leads) => {
  expect(exitAddress(wanted)).toBe(leads);
});
