import type { MiddlewareHandler } from "hono";
import { largestList } from "../../schema/offer-list.ts";
import { ProblemError } from "../problems.ts";
import { atMost, wrongKind } from "./json-body.ts";

const isJson = /^application\/json(;\s*[\w-]+=[^;]+)*$/i;
/** With no charset but those that are told from the bytes. */
const isCsv =
  /^text\/csv(;\s*(charset="?(utf-8|utf-16|utf-16le|windows-1252|iso-8859-1)"?|header="?(present|absent)"?))*$/i;

/** Refuses what is declared neither as JSON nor as CSV before anybody reads it. */
export const listOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header("content-type") ?? "";
  if (!isJson.test(type) && !isCsv.test(type))
    throw new ProblemError(
      "unsupported-media-type",
      "Send content-type: application/json, or text/csv in UTF-8 or Windows-1252.",
      { fields: [wrongKind] },
    );
  await next();
};

/** Whether a list that was let in is a sheet. */
export const isSheet = (contentType: string | undefined) => isCsv.test(contentType ?? "");

export const listNotTooLarge = atMost(largestList);
