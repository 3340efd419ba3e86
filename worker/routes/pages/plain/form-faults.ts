import type { z } from "zod";

/** Something in what was sent that is none of the answers of a form of choices. */
export interface ChoiceFault {
  /** As it was sent; not always one of ours. */
  field: string;
  kind: "unknown" | "not-in-list";
}

/** All that is wrong with what was sent, by field. */
export const choiceFaults = ({ issues }: z.ZodError): ChoiceFault[] =>
  issues.flatMap((issue): ChoiceFault[] =>
    issue.code === "unrecognized_keys"
      ? issue.keys.map((field) => ({ field, kind: "unknown" }))
      : [{ field: String(issue.path[0]), kind: "not-in-list" }],
  );
