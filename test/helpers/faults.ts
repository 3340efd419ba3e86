import type { Page } from "playwright";

/** Exceptions, refusals by a security policy and other errors in a page or in any frame of it, from now on. */
export function watchForFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(message.text());
  });
  return faults;
}
