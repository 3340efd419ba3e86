import { prepare } from "../../schema/matching/prepare.ts";
import type { Offer } from "../../schema/offer.ts";
import { createApp } from "../../worker/app.ts";
import { fictitiousOrganisation, fictitiousRegistry } from "./fictitious.ts";

/** A Saturday at noon, when the fictitious offers are fresh, due and overdue as they are made to be. */
const moment = new Date("2026-11-21T12:00:00+01:00");

/** All pages over a registry in which everything is made up but the areas, without a database. */
export function plainApp(offers: readonly Offer[] = [], now: Date = moment, organisations: readonly string[] = []) {
  const registry = fictitiousRegistry();
  registry.offers.push(...offers);
  registry.organisations.push(...organisations.map((id) => fictitiousOrganisation({ id })));
  const pointer = { version: 1, format: 1, hash: "", url: "", publishedAt: now.toISOString(), previous: null };
  const counts = { offers: registry.offers.length, organisations: 0, guidance: 0, situations: 0 };
  const current = { pointer: { ...pointer, counts }, prepared: prepare(registry) };
  const app = createApp({
    published: { current: () => Promise.resolve(current), bytes: () => Promise.resolve(null) },
    now: () => now,
  });
  return {
    get: async (path: string) => pageOf(await app.request(path)),
    /** Sends a form as a browser does; `fields` in order, a name as often as it is there. */
    post: async (path: string, fields: [name: string, value: string][] | string) =>
      pageOf(
        await app.request(path, {
          method: "POST",
          headers: { "content-type": "application/x-www-form-urlencoded" },
          body: new URLSearchParams(fields).toString(),
        }),
      ),
    request: app.request,
  };
}

async function pageOf(response: Response) {
  const html = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    html,
    /** What a person reads, spaces drawn together. */
    text: html
      .replace(/<(?:style|head)[\s\S]*?<\/(?:style|head)>/g, "")
      .replace(/<\/?(?:a|span|strong|code|small|bdi)\b[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&quot;/g, '"')
      .replace(/&#39;/g, "'")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " "),
    /** Ids of the offers in their order. */
    offers: [...html.matchAll(/<article data-offer-id="([^"]+)"/g)].map(([, id]) => id),
    keptOut: [...html.matchAll(/<article data-kept-out="([^"]+)"/g)].map(([, id]) => id),
    /** Every address that the page leads to or fetches from. */
    addresses: [...html.matchAll(/\s(?:href|src|action|formaction)="([^"]*)"/g)].map(([, address = ""]) => address),
  };
}

export type PlainPage = Awaited<ReturnType<typeof pageOf>>;
