import type { Page } from "playwright";

/**
 * The strong colours that a person sees in the window now; none where there is only dark ink on white paper.
 * Works while the page is on its way to another, when nothing can be evaluated in it.
 */
export async function coloursIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { data: picture } = await session.send("Page.captureScreenshot");
  const context = await page.context().browser()?.newContext();
  if (!context) throw new Error("The page has no browser.");
  const reader = await context.newPage();
  const colours = await reader.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!drawing) throw new Error("Nothing to draw on.");
    drawing.drawImage(image, 0, 0);
    const { data } = drawing.getImageData(0, 0, image.width, image.height);
    const strong = new Set<string>();
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
      if (Math.max(red, green, blue) - Math.min(red, green, blue) > 60) strong.add(`${red} ${green} ${blue}`);
    }
    return [...strong].slice(0, 5);
  }, picture);
  await context.close();
  return colours;
}

/** How many pixels of two pictures of one size differ so much (3:1) that a person sees it. `reader` is any page. */
export const differingPixels = (reader: Page, one: Buffer, other: Buffer): Promise<number> =>
  reader.evaluate(
    async (pictures) => {
      const [first, second] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
          const image = await createImageBitmap(new Blob([bytes]));
          const drawing = new OffscreenCanvas(image.width, image.height).getContext("2d");
          if (!drawing) throw new Error("Nothing to draw on.");
          drawing.drawImage(image, 0, 0);
          return drawing.getImageData(0, 0, image.width, image.height).data;
        }),
      );
      if (!first || !second || first.length !== second.length) throw new Error("The pictures cannot be compared.");
      const light = (data: Uint8ClampedArray, at: number) => {
        const [red = 0, green = 0, blue = 0] = [...data.subarray(at, at + 3)].map((value) => {
          const part = value / 255;
          return part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
      };
      let differing = 0;
      for (let at = 0; at < first.length; at += 4) {
        const ratio = light(first, at) / light(second, at);
        if (ratio >= 3 || ratio <= 1 / 3) differing++;
      }
      return differing;
    },
    [one, other].map((picture) => picture.toString("base64")),
  );
