import type { BrowserContext, Frame, Page } from "playwright";

/** Where the exit leads when the host names nothing else. */
export const neutral = "https://www.dmi.dk/";

/** All that the cover says. */
export const coverText = "Siden åbner … Tryk her, hvis der ikke sker noget, eller luk siden.";

/** What the neutral site is asked, and with which headers. */
export async function neutralSite(context: BrowserContext, answers: "at once" | "never" | "dead" = "at once") {
  const asked: Record<string, string>[] = [];
  await context.route(`${neutral}**`, async (route) => {
    asked.push(await route.request().allHeaders());
    if (answers === "dead") await route.abort("connectionrefused");
    if (answers === "at once") await route.fulfill({ contentType: "text/html", body: "<h1>Vejret</h1>" });
  });
  return asked;
}

/** What is seen of the page at the moment from which on it is covered. */
interface Covered {
  /** Milliseconds since the last key or button was pressed. */
  took: number;
  text: string;
  /** Frames and views of ours that are still there. */
  ours: number;
  title: string;
}

/**
 * Looks at every frame drawn until nothing of ours or of the host's meets a press anywhere in the window. It tells by the
 * console, because a page on its way to another can be asked nothing.
 */
const watch = `
  const parts = [0.01, 0.25, 0.5, 0.75, 0.99];
  const points = parts.flatMap((x) => parts.map((y) => [x, y]));
  const isCovered = () => points.every(([x, y]) => {
    const met = document.elementFromPoint(x * innerWidth, y * innerHeight);
    return met === document.documentElement || !met?.closest("h1, aside, vejviser-finder, main, header, .exit");
  });
  const cover = () => document.documentElement.lastElementChild.shadowRoot?.textContent ?? document.body.innerText;
  const now = () => performance.timeOrigin + performance.now();
  let pressedAt;
  const press = (event) => { pressedAt = event.data ?? now(); };
  for (const type of ["keydown", "click", "message"]) addEventListener(type, press, true);
  const look = () => {
    requestAnimationFrame(isCovered() ? tell : look);
  };
  // One frame later it has been painted.
  const tell = () => {
    const ours = document.querySelectorAll("vejviser-finder-view").length + [...document.querySelectorAll("vejviser-finder")]
      .filter((tag) => tag.shadowRoot.querySelector("iframe, vejviser-finder-view")).length;
    console.info("covered", JSON.stringify({ took: now() - pressedAt, text: cover().trim(), ours, title: document.title }));
  };
  look();`;

/** The frame hears its own keys. The test alone tells the page around it when. */
const tellKeys = `addEventListener("keydown", () => parent.postMessage(performance.timeOrigin + performance.now(), "*"), true)`;

/** What is seen once the page is covered. `frame` is where the visitor may press keys besides the page. */
export async function watchForCover(page: Page, frame: Frame): Promise<{ covered: Promise<Covered> }> {
  const covered = new Promise<Covered>((resolve) => {
    page.on("console", (message) => {
      const [, told] = message.text().split("covered ");
      if (told) resolve(JSON.parse(told));
    });
  });
  await page.evaluate(watch);
  if (frame !== page.mainFrame()) await frame.evaluate(tellKeys);
  return { covered };
}
