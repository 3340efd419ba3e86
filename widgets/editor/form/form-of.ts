import type { Refused, Unanswered } from "../api-client.ts";
import { faultsOf } from "../problem-view.ts";
import type { Words } from "../words.ts";
import type { Form } from "./controls.ts";

/** A form with what was wrong with it when it was sent last. `error`: what came of that; null: nothing went wrong. */
export function formOf(error: Refused | Unanswered | null, { problems }: Words): Form {
  const faults = faultsOf(error);
  return {
    faultAt: (path) => {
      // Of a text of which nothing was written the registry names the whole: Danish is what has to be there.
      const fault = faults.find((one) => one.path === path || `${one.path}.da` === path);
      return fault && problems.fieldCodes[fault.code];
    },
  };
}
