import type { Review } from "../../../schema/review.ts";
import type { ApiClient } from "../api-client.ts";
import { readAllPages } from "./pages.ts";

/** What waits about one kind of entry. Throws `Refused` and `Unanswered`. */
export async function readWaiting(client: ApiClient, kind: Review["subjectKind"]): Promise<Review[]> {
  const open = await readAllPages<Review>(client, "/v1/reviews", "state=open");
  return open.filter(({ subjectKind }) => subjectKind === kind);
}

/** What a field is to become, by what waits. */
export const proposedIn = ({ changes }: Review, name: string): unknown =>
  changes.find(({ field }) => field === name)?.to ?? undefined;
