import { access } from "./labels/access.ts";
import { guidance } from "./labels/guidance.ts";
import { help } from "./labels/help.ts";
import { people } from "./labels/people.ts";
import { time } from "./labels/time.ts";
import type { Labels } from "./vocabulary.ts";

export { whyLabels } from "./labels/why.ts";

/**
 * What people read instead of a code. Five rules hold for every text here:
 * it says "before I turned 18" and not "childhood"; it says what a person can do and never names the person;
 * where a source is silent it says so ("ikke oplyst"); staff words are explained or left out for citizens;
 * and one thing has one word in the whole product.
 */
export const labels: Labels = { ...people, ...help, ...access, ...time, ...guidance };
