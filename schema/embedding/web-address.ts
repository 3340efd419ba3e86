/** What `typed` is as an address, or nothing. `URL.canParse` is younger than many a telephone that must get out of a page. */
export function webAddress(typed: string): URL | undefined {
  try {
    const address = new URL(typed);
    return /^https?:$/.test(address.protocol) ? address : undefined;
  } catch {
    return undefined;
  }
}

/** An https address in its usual form, without a name and a password; empty when it is none. */
export function httpsUrl(typed: string): string {
  const address = webAddress(typed);
  const isSafe = address?.protocol === "https:" && address.username === "" && address.password === "";
  return isSafe ? address.href : "";
}
