import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";
import { dayNumberAt } from "../../schema/matching/clock.ts";
import { ProblemError } from "../problems.ts";
import { atomText } from "../rules/feeds/atom.ts";
import { calendarText } from "../rules/feeds/calendar.ts";
import { remindersOf } from "../rules/feeds/reminders.ts";
import type { Services } from "../services.ts";
import { createRoutes } from "./create-routes.ts";
import { failures, oneById } from "./responses.ts";

const types = { ics: "text/calendar", atom: "application/atom+xml" } as const;

const feed = <Name extends keyof typeof types>(name: Name, summary: string) =>
  createRoute({
    method: "get",
    path: `/v1/organisations/{id}/due.${name}` as const,
    summary,
    request: oneById,
    responses: {
      200: { description: "In UTF-8.", content: { [types[name]]: { schema: z.string() } } },
      ...failures("invalid-request", "not-found"),
    },
  });

const calendar = feed("ics", "What an organisation is to confirm and when, as a calendar to subscribe to (iCalendar)");
const atom = feed("atom", "What an organisation is to confirm and when, as a feed (Atom)");

export function dueFeedRoutes({ published, now }: Services) {
  /** What both tell. Throws `not-found`. */
  async function toTell(id: string, url: string) {
    const { pointer, prepared } = await published.current();
    const { registry } = prepared;
    const organisation = registry.organisations.find((each) => each.id === id);
    if (!organisation) throw new ProblemError("not-found", "There is no organisation with this id.");
    const today = dayNumberAt(now());
    const { origin, pathname } = new URL(url);
    return {
      name: `${organisation.name.da}: bekræft jeres tilbud`,
      ...{ self: origin + pathname, editor: `${origin}/editor` },
      ...{ publishedAt: pointer.publishedAt, reminders: remindersOf(registry, id, today), today },
    };
  }
  const answer = (text: string, type: string) =>
    new Response(text, { headers: { "content-type": `${type}; charset=utf-8` } });

  return createRoutes()
    .openapi(calendar, async ({ req }) => answer(calendarText(await toTell(req.param("id"), req.url)), types.ics))
    .openapi(atom, async ({ req }) => {
      const { name, ...told } = await toTell(req.param("id"), req.url);
      return answer(atomText({ title: name, ...told }), types.atom);
    });
}
