import { z } from "zod";
import { id, typed } from "./text.ts";
import { confirmedFact } from "./vocabulary.ts";

/** What anyone may say is wrong about an offer. */
export const suggestedFacts = [...confirmedFact, "closed", "other"] as const;
export type SuggestedFact = (typeof suggestedFacts)[number];

/** In UTF-16 units. */
export const longestMessage = 300;
const message = typed(longestMessage);

/** "This is wrong", said by anyone without a key. Nobody answers, and nothing says who it was. */
export const newSuggestion = z
  .strictObject({ fact: z.enum(suggestedFacts), message: message.optional() })
  .meta({ id: "NewSuggestion" });
export type NewSuggestion = z.infer<typeof newSuggestion>;

/** What an editor passes on: the words after personal details were taken away. Without any only the fact is passed on. */
export const passingOn = z.strictObject({ message: message.optional() });

/** With editors, who are to look at it; or with the organisation, once they have passed it on. */
export const suggestionState = z.enum(["received", "passed-on"]);
export type SuggestionState = z.infer<typeof suggestionState>;

/** A suggestion that nobody has handled yet. */
export const suggestion = z
  .strictObject({
    id: z.string(),
    offer: id,
    organisation: id,
    fact: z.enum(suggestedFacts),
    message: z.string().nullable(),
    /** A day, not a time. */
    receivedOn: z.iso.date(),
    passedOnAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "Suggestion" });
export type Suggestion = z.infer<typeof suggestion>;
