import type { HiddenEntry } from "../../../schema/hidden-entry.ts";
import type { ApiClient } from "../api-client.ts";
import { readAllPages } from "./pages.ts";

const paths: Record<HiddenEntry["kind"], string> = {
  guidance: "/v1/hidden-guidance",
  organisation: "/v1/hidden-organisations",
};

/** What is written and the public does not see. Throws `Refused` and `Unanswered`. */
export const readHidden = (client: ApiClient, kind: HiddenEntry["kind"]): Promise<HiddenEntry[]> =>
  readAllPages<HiddenEntry>(client, paths[kind]);
