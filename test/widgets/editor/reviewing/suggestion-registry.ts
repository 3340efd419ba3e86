import { z } from "zod";
import { passingOn, type Suggestion, suggestion } from "../../../../schema/suggestion.ts";
import { fakeRegistry, page, pageOf, refusal } from "./fake-registry.ts";

export const message = "Jeg er 43 år. Ring til mig på 00 00 00 09. Nummeret er forkert.";

export const received = (own: Partial<Suggestion> = {}): Suggestion => ({
  ...{ id: "s-1", offer: "opdigtet-linje", organisation: "opdigtet-forening", fact: "contact", message },
  ...{ receivedOn: "2026-11-20", passedOnAt: null },
  ...own,
});

export function suggestionRegistry(all: Suggestion[] = [received()]) {
  const end = (id: string, isStale = false) => {
    const place = all.findIndex((known) => known.id === id);
    if (place >= 0) all.splice(place, 1);
    return isStale ? refusal("conflict") : { status: 204 };
  };
  return fakeRegistry({
    "GET /v1/suggestions": (_, query) => {
      const isNew = query.get("state") === "received";
      return {
        schema: page(suggestion),
        body: pageOf(
          all.filter(({ passedOnAt }) => (passedOnAt === null) === isNew),
          query,
        ),
      };
    },
    "GET /v1/organisations/opdigtet-forening/offers/opdigtet-linje": () => ({
      schema: z.object({ name: z.object({ da: z.string() }) }),
      body: { name: { da: "Opdigtet linje" } },
    }),
    "POST /v1/suggestions/s-1/passed-on": ({ body }) => {
      passingOn.parse(body);
      return end("s-1");
    },
    "POST /v1/suggestions/s-1/handled": () => end("s-1"),
    "POST /v1/suggestions/s-2/passed-on": () => end("s-2", true),
  });
}
