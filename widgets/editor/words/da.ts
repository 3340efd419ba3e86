import { desksDa } from "./desks.da.ts";
import { fieldsDa } from "./fields.da.ts";
import { problemsDa } from "./problems.da.ts";
import { shellDa } from "./shell.da.ts";

/** All that the form says of its own, in Danish. What codes are called comes from the registry's labels. */
export const da = { shell: shellDa, problems: problemsDa, fields: fieldsDa, ...desksDa };
export type EditorStrings = typeof da;
