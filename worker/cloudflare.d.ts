/** What workerd offers to the code that runs in it; its full types would shadow the browser's. */
declare module "cloudflare:workers" {
  export const env: unknown;
  /** Lets work go on after the answer to the request that asked for it. */
  export function waitUntil(work: Promise<unknown>): void;
}
