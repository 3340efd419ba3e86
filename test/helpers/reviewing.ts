import { expect } from "vitest";
import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import type { Me } from "../../schema/me.ts";
import type { Review } from "../../schema/review.ts";
import { type writingApi, writtenOffer } from "./writing.ts";

/** A number that exists nowhere. */
export const numbered = (value: string) => ({ contacts: [{ channel: "phone" as const, value }] });

/** What somebody who writes and somebody who reviews do, each of it in one line of a test. */
export function reviewing(api: ReturnType<typeof writingApi>) {
  const told = async <Body>(answer: Response): Promise<Body> => {
    expect(answer.status, await answer.clone().text()).toBeLessThan(300);
    return answer.json();
  };
  const decide = (key: string, { id, version }: Pick<Review, "id" | "version">, how: string, body: object) =>
    api.ask("POST", `/v1/reviews/${id}/${how}`, key, body, { "if-match": `"${version}"` });
  const queue = async (editor: string, state: Review["state"] = "open") =>
    (await told<{ items: Review[] }>(await api.ask("GET", `/v1/reviews?perPage=100&state=${state}`, editor))).items;

  return {
    told,
    queue,
    /** What waits about a subject. */
    async waiting(editor: string, subject: string): Promise<Review> {
      const found = (await queue(editor)).find((review) => review.subject === subject);
      if (!found) throw new Error(`Nothing waits about ${subject}.`);
      return found;
    },
    approve: (editor: string, review: Pick<Review, "id" | "version">) => decide(editor, review, "approval", {}),
    reject: (editor: string, review: Pick<Review, "id" | "version">, reason = "Opdigtet grund.") =>
      decide(editor, review, "rejection", { reason }),
    create: async (organisation: string, key: string, own: Parameters<typeof writtenOffer>[0], status = "published") =>
      told<AuthoredOffer>(
        await api.ask("POST", `/v1/organisations/${organisation}/offers`, key, { ...writtenOffer(own), status }),
      ),
    patch: async (key: string, { id, version }: Pick<AuthoredOffer, "id" | "version">, change: object) =>
      told<AuthoredOffer>(await api.ask("PATCH", `/v1/offers/${id}`, key, change, { "if-match": `"${version}"` })),
    authored: async (organisation: string, key: string, id: string) =>
      told<AuthoredOffer>(await api.ask("GET", `/v1/organisations/${organisation}/offers/${id}`, key)),
    me: async (key: string) => told<Me>(await api.ask("GET", "/v1/me", key)),
    /** The offer as anybody sees it once all is published; null: nobody does. */
    async shown(id: string): Promise<(AuthoredOffer & { changing?: string[] }) | null> {
      await api.published();
      const answer = await api.ask("GET", `/v1/offers/${id}`, null);
      return answer.status === 404 ? null : told(answer);
    },
  };
}
