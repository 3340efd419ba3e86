import { type ApiClient, Refused } from "../api-client.ts";

/** What stands at a path; undefined where nothing does, or nothing that this key may read. Throws `Unanswered`. */
export async function readIfThere<Body>(client: ApiClient, path: string): Promise<Body | undefined> {
  try {
    return (await client.read<Body>(path)).body;
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}
