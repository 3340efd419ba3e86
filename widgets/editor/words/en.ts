import type { EditorStrings } from "./da.ts";
import { desksEn } from "./desks.en.ts";
import { fieldsEn } from "./fields.en.ts";
import { problemsEn } from "./problems.en.ts";
import { shellEn } from "./shell.en.ts";

/** All that the form says of its own, in English. */
export const en: EditorStrings = { shell: shellEn, problems: problemsEn, fields: fieldsEn, ...desksEn };
