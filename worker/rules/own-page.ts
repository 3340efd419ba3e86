/** What a browser says by itself of where a request comes from; no page can set these. */
export interface Sender {
  /** `Sec-Fetch-Site`; sent over https and to the own machine only. */
  site: string | undefined;
  /** `Origin`. Our pages tell nobody where somebody came from: of a form of theirs it is `null`. */
  origin: string | undefined;
}

/**
 * Whether a browser says that a page of this origin sent a request. An old browser says it by `Origin` alone. A program
 * can claim anything: this keeps strangers' pages from sending in a visitor's name, and no more.
 */
export const isFromOwnPage = ({ site, origin }: Sender, own: string): boolean =>
  site === undefined ? origin === own : site === "same-origin";
