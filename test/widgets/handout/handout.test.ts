import axe from "axe-core";
import { describe, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import type { Offer } from "../../../schema/offer.ts";
import { fictitiousOffer } from "../../helpers/fictitious.ts";
import { all, announced, one, perform, read, registry, show } from "../finder/finder.ts";
import { show as showPanel } from "../panel/panel.ts";
import { printed, tick } from "./printed.ts";

const words = "Søg med dine egne ord";

describe("choosing", () => {
  test("nothing is said of printing until something is ticked, and then how much is", async () => {
    const view = await show();
    expect(all(view, ".handout")).toEqual([]);
    await tick(view, "opdigtet-linje");
    await tick(view, "opdigtet-raadgivning");
    expect(await announced(view)).toBe("2 valgt til udskrift");
    expect(read(one(view, ".handout"))).toContain("Udskriv 2 valgte Opdigtet linje og Opdigtet rådgivning");
    await tick(view, "opdigtet-linje");
    expect(read(one(view, ".handout"))).toContain("Udskriv 1 valgt Opdigtet rådgivning");
  });

  test("what is ticked stays so when something else is searched for", async () => {
    const view = await show();
    await tick(view, "opdigtet-linje");
    await perform({ write: "xyzzyx", into: words });
    expect(all(view, "article")).toEqual([]);
    expect(read(one(view, ".handout"))).toContain("Opdigtet linje");
    await perform({ write: "", into: words });
    expect((one(view, '[data-offer-id="opdigtet-linje"] .tick input') as HTMLInputElement).checked).toBe(true);
  });

  test("the keyboard alone ticks, goes to the section and prints", async () => {
    const view = await show({ steps: [{ write: "opdigtet linje", into: words }] });
    one(view, '[data-offer-id="opdigtet-linje"] [aria-expanded]').focus();
    await userEvent.keyboard("{Tab} ");
    expect(view.shadowRoot?.activeElement?.matches("input:checked")).toBe(true);
    await userEvent.keyboard("{Tab}{Enter}");
    await view.updateComplete;
    expect(view.shadowRoot?.activeElement).toBe(one(view, ".handout"));
    await userEvent.keyboard("{Tab}");
    expect(read(view.shadowRoot?.activeElement as HTMLElement)).toBe("Hele arket");
  });

  test("clearing all leaves focus on the list", async () => {
    const view = await show();
    await tick(view, "opdigtet-linje");
    await perform({ press: "Fravælg alle" });
    await view.updateComplete;
    expect(all(view, ".handout")).toEqual([]);
    expect(view.shadowRoot?.activeElement?.matches(".tick input")).toBe(true);
  });

  test.each(["neutral", "dark", "dkfds"])("no violations in %s", async (theme) => {
    const view = await show({ attributes: { theme } });
    await tick(view, "opdigtet-linje");
    const { violations } = await axe.run(view, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
    const small = all(view, ".tick label, .handout button").filter((target) => target.offsetHeight < 44);
    expect(small).toEqual([]);
  });

  test("the panel has it too", async () => {
    const view = await showPanel({ attributes: { situation: "someone-has-told-you", audience: "professional" } });
    await tick(view, "opdigtet-linje");
    expect((await printed(view, "Hele arket")).text).toContain("00 00 00 01");
  });
});

describe("the whole sheet", () => {
  test("says where and how under a neutral heading", async () => {
    const view = await show();
    for (const id of ["opdigtet-raadgivning", "opdigtet-linje"]) await tick(view, id);
    const { title, text, document: sheet } = await printed(view, "Hele arket");
    expect(title).toBe("Steder og numre");
    expect(sheet.documentElement.lang).toBe("da");
    expect(text).toMatch(/^Steder og numre Udskrevet 21\. november 2026\./);
    expect(text).toContain("Opdigtet rådgivning Telefon: 00 00 00 03 – Mandag til fredag kl. 10–14");
    expect(text).toContain("Mail: opdigtet@opdigtet.example Opdigtet hus, Opdigtet Gade 1, 5000 Odense C");
    expect(text).toContain("En frivillig svarer. Du bestemmer selv, hvad du vil fortælle.");
    expect(text.indexOf("Opdigtet rådgivning")).toBeLessThan(text.indexOf("Opdigtet linje"));
  });

  test("says nothing of what the help is for", async () => {
    const view = await show();
    for (const offer of ["opdigtet-raadgivning", "opdigtet-kvindegruppe", "opdigtet-linje"]) await tick(view, offer);
    const { document: sheet } = await printed(view, "Hele arket");
    const everything = `${sheet.title} ${sheet.documentElement.outerHTML}`;
    expect(everything).not.toMatch(/overgreb|senfølger|sex|Vejviser|udsat|kvinder, der/i);
    expect(sheet.querySelectorAll("a, img, link, script, style")).toHaveLength(0);
  });

  test("a place without a number gives its own page, and a discreet one no address", async () => {
    const view = await show({ steps: [{ write: "værested", into: words }] });
    await tick(view, "opdigtet-vaerested");
    const { text } = await printed(view, "Hele arket");
    expect(text).toContain("Telefon er ikke oplyst. Se opdigtet.example");
    expect(text).toContain("Adressen er ikke offentlig");
  });

  test("is in English for an English widget", async () => {
    const view = await show({ attributes: { lang: "en" } });
    await tick(view, "opdigtet-linje");
    const { title, text, document: sheet } = await printed(view, "Whole sheet");
    expect([title, sheet.documentElement.lang]).toEqual(["Places and numbers", "en"]);
    expect(text).toContain("Fictitious line Phone: 00 00 00 01 – Every day, day and night");
  });
});

test("what may not hold for long is printed beside the number, and of money nothing where no name stands", async () => {
  const data = registry();
  const contacts = [{ channel: "phone" as const, value: "00 00 00 09" }];
  data.offers = [fictitiousOffer({ contacts, changing: ["contacts"], fundedUntil: "2026-11-20" })];
  const view = await show({}, data);
  await tick(view, "opdigtet-tilbud");
  const whole = await printed(view, "Hele arket");
  expect(whole.text).toContain("Telefon: 00 00 00 09 Ved at blive ændret Bevillingen løb til 20. november 2026;");
  const numbers = await printed(view, "Kun numre");
  expect(numbers.text).toContain("Telefon: 00 00 00 09 Ved at blive ændret Mit eget ord for nummeret:");
  expect(numbers.text).not.toContain("Bevilling");
});

describe("only numbers", () => {
  test("names no place, page, address or mail, and leaves room for one's own word", async () => {
    const view = await show();
    for (const id of ["opdigtet-raadgivning", "opdigtet-kvindegruppe"]) await tick(view, id);
    expect(read(one(view, ".handout"))).toContain("1 sted har ikke noget nummer.");
    const { title, text } = await printed(view, "Kun numre");
    expect(title).toBe("Numre");
    expect(text).toMatch(/Telefon: 00 00 00 03 – Mandag til fredag kl\. 10–14.* Mit eget ord for nummeret:$/);
    expect(text).not.toMatch(/rådgivning|kvinde|Gade|Odense|example|Steder/);
  });

  test("is not offered where no number is known", async () => {
    const view = await show({ steps: [{ write: "kvindegruppe", into: words }] });
    await tick(view, "opdigtet-kvindegruppe");
    expect(all(view, ".handout .button").map(read)).toEqual(["Hele arket"]);
  });
});

describe("one page", () => {
  const sentence = "Her står en opdigtet sætning om den første samtale, som er lang. ";
  const long = (id: string): Offer =>
    fictitiousOffer({
      id,
      name: { da: `Opdigtet sted med et navn, der er så langt, som et navn må være i listen ${id}` },
      firstContact: { da: sentence.repeat(6).trim() },
      contacts: [
        {
          channel: "phone",
          value: "00 00 00 09",
          hours: { weekly: [{ days: [1, 2, 4], from: "09:00", to: "11:30" }] },
        },
        { channel: "email", value: `${id}@opdigtet.example` },
      ],
      places: [
        {
          name: "Opdigtet hus",
          street: "Opdigtet Gade 1, 2. sal",
          postalCode: "5000",
          town: "Odense C",
          municipality: "0461",
          wheelchairAccess: "unknown",
          discreet: false,
        },
      ],
    });
  const sheetOf = async (count: number) => {
    const offers = Array.from({ length: count }, (_, index) => long(`opdigtet-${index}`));
    const view = await show({}, { ...registry(), offers });
    for (const { id } of offers) await tick(view, id);
    return printed(view, "Hele arket");
  };
  const room = (297 - 24) * (96 / 25.4);

  test("few places are printed large", async () => {
    expect((await sheetOf(1)).size).toBe(18);
  });

  test("five with as much as a place may say fit on it, never below 14 points", async () => {
    const { document: sheet, size, text } = await sheetOf(5);
    expect(size).toBeGreaterThanOrEqual(14);
    expect(sheet.documentElement.scrollHeight).toBeLessThanOrEqual(room);
    // innerText leaves out what is not shown.
    expect(text.split(sentence.trim()).length - 1).toBeLessThan(30);
    expect(text.match(/Telefon: 00 00 00 09/g)).toHaveLength(5);
  });

  test("more than that get several pages and leave nothing out", async () => {
    const { document: sheet, text } = await sheetOf(9);
    expect(sheet.documentElement.scrollHeight).toBeGreaterThan(room);
    expect(text.split(sentence.trim()).length - 1).toBe(54);
  });
});

describe("no trace", () => {
  const traces = () => ({
    requests: performance.getEntriesByType("resource").length,
    frames: window.length,
    storage: [localStorage.length, sessionStorage.length, document.cookie.length],
    place: [history.length, location.href, document.title],
  });

  test("printing leaves no request, frame, storage, history, address or title, and no frame afterwards", async () => {
    const view = await show();
    performance.clearResourceTimings();
    const before = traces();
    await tick(view, "opdigtet-linje");
    const { finish } = await printed(view, "Hele arket");
    expect(traces()).toEqual(before);
    expect(all(view, "iframe")).toHaveLength(1);
    finish();
    expect(all(view, "iframe")).toEqual([]);
    expect(traces()).toEqual(before);
  });

  test("a planted frame in the page would be seen", async () => {
    const before = traces();
    const frame = document.createElement("iframe");
    document.body.append(frame);
    expect(traces()).not.toEqual(before);
    frame.remove();
  });

  test("it goes with the widget when that is taken away while printing", async () => {
    const view = await show();
    await tick(view, "opdigtet-linje");
    const { document: sheet } = await printed(view, "Hele arket");
    expect(sheet.defaultView).not.toBeNull();
    view.remove();
    expect(sheet.defaultView).toBeNull();
    expect(all(view, "iframe")).toEqual([]);
  });

  test("the boxes are not remembered by the browser and belong to no form", async () => {
    const view = await show();
    for (const box of all(view, ".tick input")) {
      expect([box.getAttribute("autocomplete"), box.hasAttribute("name")]).toEqual(["off", false]);
    }
  });

  test("where the page does not let it print, it says so", async () => {
    const view = await show();
    await tick(view, "opdigtet-linje");
    await printed(view, "Hele arket", false);
    await expect
      .poll(() => read(one(view, ".handout")), { timeout: 3_000 })
      .toContain("Siden her lader os ikke udskrive");
    await printed(view, "Hele arket");
    expect(all(view, "iframe"), "the one before is gone").toHaveLength(1);
  });
});
