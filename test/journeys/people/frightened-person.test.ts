import { type Browser, chromium, type Frame, type Locator } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readChoices } from "../../../schema/embedding/choices.ts";
import { embedLines } from "../../../schema/embedding/lines.ts";
import { exitWords } from "../../../schema/exit.ts";
import { launchOptions } from "../../helpers/chromium.ts";
import { type FictitiousHouse, startFictitiousHouse } from "../../helpers/fictitious-house.ts";
import { evening, journeysRegistry, nextMorning } from "../../helpers/fictitious-journeys.ts";
import { neutral } from "../../helpers/leaving.ts";
import { cardOf, comeTo, isInWindow, offersIn, readIn, type Visit } from "../../helpers/person.ts";

const inHerWords = "kan ikke sove mareridt noget der skete da jeg var 14";

let house: FictitiousHouse;
let browser: Browser;
/** What the web editor of Randers has pasted. */
let lines: string;
beforeAll(async () => {
  house = await startFictitiousHouse(journeysRegistry(), evening);
  browser = await chromium.launch(await launchOptions());
  const chosen: Record<string, string> = { widget: "finder", place: "0730" };
  lines = embedLines(
    readChoices((name) => chosen[name] ?? null),
    house.origin,
  );
});
afterAll(async () => {
  await browser.close();
  await house.stop();
});

describe("a woman of 41, in the evening, at a shared computer", () => {
  let visit: Visit;
  let finder: Frame;
  beforeAll(async () => {
    visit = await comeTo(browser, lines, { at: evening });
    finder = await visit.widget("vejviser-finder");
  });
  afterAll(() => visit.leave());

  const opened = async (id: string) => {
    await cardOf(finder, id)
      .getByRole("button", { name: /^Læs mere/ })
      .click();
    return readIn(cardOf(finder, id));
  };

  it("sees three calm things without scrolling: what this is, how to leave at once, and whom to call", async () => {
    const { page } = visit;
    const three = [
      finder.getByRole("heading", { name: "Find hjælp" }),
      finder.getByText("Her er steder, der kan hjælpe."),
      page.getByRole("button", { name: exitWords.da.leave }),
      page.getByText(exitWords.da.how),
      page.locator('a[href="tel:112"]:visible').first(),
      page.locator('a[href="tel:70201201"]:visible').first(),
    ];
    for (const one of three) expect(await isInWindow(one), String(one)).toBe(true);
    expect(await page.locator("body").innerText()).not.toContain("!");
    expect(await readIn(finder.locator("body"))).not.toContain("!");
    expect(await page.evaluate("document.getAnimations().length"), "nothing moves").toBe(0);
  });

  it("presses “Mig selv”, says it in her own words, and first come those open to anyone without referral", async () => {
    await finder.getByText("Mig selv", { exact: true }).click();
    await finder.getByRole("searchbox").pressSequentially(inHerWords);
    await expect.poll(() => readIn(finder.getByRole("status"))).toBe("11 tilbud fundet");
    const doors = await finder
      .locator("article .facts")
      .evaluateAll((facts) => facts.map(({ textContent }) => /selv henvende|Bare kom/.test(textContent ?? "")));
    expect(doors.slice(0, 2), "whoever is first answers her herself").toEqual([true, true]);
    expect(doors).toContain(false);
    const found = await offersIn(finder);
    for (const [open, other] of [
      // What answers her words as well, but needs a doctor.
      ["opdigtet-samtalested", "opdigtet-soevnklinik"],
      // What is nearer, but only for some.
      ["opdigtet-ambulatorium", "opdigtet-mandegruppe"],
    ]) {
      expect(found.indexOf(open ?? ""), other).toBeLessThan(found.indexOf(other ?? ""));
    }
  });

  it("opens one in place: who answers, what she need not say, and that she may be anonymous", async () => {
    const before = await offersIn(finder);
    const said = await opened("opdigtet-linje");
    for (const words of [
      "Hvem du møder: En frivillig",
      "En frivillig svarer. Du bestemmer selv, hvad du vil fortælle.",
      "Du kan være anonym",
      "Anonym betyder, at du ikke skal sige, hvem du er.",
    ])
      expect(said).toContain(words);
    expect(await offersIn(finder), "nothing has moved").toEqual(before);
    expect(visit.page.url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it("reads at another that it is not known, and that she can ask before she says her name", async () => {
    const card = cardOf(finder, "opdigtet-samtalested");
    const askFirst = "Ikke oplyst, om du kan være anonym. Spørg, før du siger dit navn";
    expect(await readIn(card)).toContain(askFirst);
    expect(await opened("opdigtet-samtalested")).toContain("Du behøver ikke fortælle, hvad der skete.");
    expect((await readIn(card)).split(askFirst), "it is said once").toHaveLength(2);
  });

  it("reads that the wait is not known today, what it was told to be in 2022, and at once what is open meanwhile", async () => {
    const card = cardOf(finder, "opdigtet-senfoelgested");
    const note = card.locator(".note");
    expect(await card.getByRole("button", { expanded: true }).count(), "without opening anything").toBe(0);
    const said = /^(.*) (Opdigtet [a-zæøå]+) er åben for dig imens\. Ring 00 00 00 \d\d$/.exec(await readIn(note));
    expect(said?.[1]).toBe(
      "Ventetid til behandling kender vi ikke i dag. I 2022 blev den fortalt som cirka 2 til 2½ år. Spørg stedet.",
    );
    expect(await note.getByRole("link").getAttribute("href")).toMatch(/^tel:000000\d\d$/);
    const other = finder.locator("article", { has: finder.getByRole("heading", { name: said?.[2] ?? "" }) });
    expect(await readIn(other)).toContain("Du kan selv henvende dig");
    expect(await other.locator(".note").count(), "one does not wait there").toBe(0);
  });

  it("finds a link and a sentence where the place has given no number, and no dead end anywhere", async () => {
    const card = cardOf(finder, "opdigtet-soevnklinik");
    expect(await readIn(card)).toContain(
      "Stedet har ikke givet os telefon og tider endnu. Du finder dem på stedets egen side.",
    );
    expect(await card.getByRole("link", { name: /^Opdigtet side/ }).getAttribute("href")).toBe(
      "https://opdigtet.example/",
    );
    const ways = await finder
      .locator("article")
      .evaluateAll((cards) => cards.map((card) => card.querySelectorAll(".way-in a[href]").length));
    expect(ways.filter((count) => count === 0)).toEqual([]);
  });

  it("tells nobody", () => {
    expect(visit.requests).toEqual([]);
    expect(visit.faults).toEqual([]);
  });

  it("presses Shift three times: the screen shows the weather, and Back shows nothing", async () => {
    const { page, weather, requests } = visit;
    await finder.getByRole("searchbox").focus();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    await page.waitForURL(neutral);
    expect(await page.locator("body").innerText()).toBe("Vejret");
    expect(weather.map(({ referer }) => referer)).toEqual([undefined]);
    expect(requests).toEqual([neutral]);
    await page.goBack();
    expect(page.url()).toBe("about:blank");
    expect(await page.locator("body").innerText()).toBe("");
  });
});

/** Seconds that somebody takes who is in no hurry: to find and press, to write a letter, to read past a screenful. */
const pace = { press: 2.5, letter: 0.6, screenful: 3 };

describe("the next morning, on her phone", () => {
  it("she finds it again in one minute", async () => {
    const visit = await comeTo(browser, lines, { at: nextMorning, device: "phone" });
    const { page } = visit;
    const finder = await visit.widget("vejviser-finder");
    let seconds = 0;
    const scrollTo = async (what: Locator) => {
      const { y = 0, height = 0 } = (await what.boundingBox()) ?? {};
      const beyond = Math.max(y + height - 844, -y, 0);
      seconds += (beyond / 844) * pace.screenful;
      await what.scrollIntoViewIfNeeded();
    };
    const press = async (what: Locator) => {
      await scrollTo(what);
      seconds += pace.press;
      await what.tap();
    };
    const words = "kan ikke sove";

    await press(finder.getByText("Mig selv", { exact: true }));
    await press(finder.getByRole("searchbox"));
    seconds += words.length * pace.letter;
    await finder.getByRole("searchbox").pressSequentially(words);
    const card = cardOf(finder, "opdigtet-samtalested");
    const call = card.getByRole("link", { name: "Ring 00 00 00 11" });
    await scrollTo(call);
    seconds += pace.press;
    console.info(`found again after ${seconds.toFixed(0)} s of a calm pace`);

    expect(await readIn(card)).toContain("Åbent nu til kl. 16");
    expect(await call.getAttribute("href")).toBe("tel:00000011");
    // Playwright refuses to press what something lies over.
    await call.tap({ trial: true });
    await page.getByRole("button", { name: exitWords.da.leave }).tap({ trial: true });
    expect(await isInWindow(page.getByRole("button", { name: exitWords.da.leave }))).toBe(true);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(390);
    expect(seconds).toBeLessThanOrEqual(60);
    expect(visit.requests).toEqual([]);
    expect(visit.faults).toEqual([]);
    await visit.leave();
  });
});
