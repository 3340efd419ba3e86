import type { Option } from "./form-fields.ts";
import type { Reader } from "./reader.ts";

/** All municipalities by their Danish names. */
export const municipalityOptions = ({ prepared }: Reader): Option[] =>
  [...prepared.municipalities.values()]
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "da"));
