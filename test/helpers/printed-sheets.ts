import type { Browser, BrowserContext } from "playwright";

/** A document as it was when somebody asked for it to be printed. */
export interface PrintedSheet {
  title: string;
  address: string;
  html: string;
  css: string;
}

/** Keeps, in the top page, whatever document any script of any frame asks the browser to print. */
const keepPrints = `window.print = () => {
  const css = document.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText)).join("");
  const asked = { title: document.title, address: location.href, html: document.body.outerHTML, css };
  window.dispatchEvent(new Event("beforeprint"));
  kept(asked).then(() => window.dispatchEvent(new Event("afterprint")));
}`;

/** The sheets that pages opened from now on ask to be printed, as they come. */
export async function watchForPrints(context: BrowserContext): Promise<PrintedSheet[]> {
  const sheets: PrintedSheet[] = [];
  await context.exposeFunction("kept", (one: PrintedSheet) => void sheets.push(one));
  await context.addInitScript(keepPrints);
  return sheets;
}

/** The same document as a browser prints it on paper: how many pages of what size in points. */
export async function onPaper(browser: Browser, { title, html, css }: PrintedSheet) {
  const page = await browser.newPage();
  await page.setContent(`<!doctype html><title>${title}</title><style>${css}</style>${html}`);
  await page.emulateMedia({ media: "print" });
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  await page.close();
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  return { pages: pdf.match(/\/Type \/Page\b(?!s)/g)?.length, width: Number(width), height: Number(height) };
}
