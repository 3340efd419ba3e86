import type { Coverage } from "../../../schema/offer.ts";
import { codesByName, wordOf } from "./code-words.ts";
import { quoted, Refusal } from "./refusal.ts";
import { isNone, itemised, itemsOf, none, plain } from "./words.ts";

/** What the areas that the registry knows are called; without them, areas stand by their codes. */
export interface AreaNames {
  regions: { id: string; name: string }[];
  municipalities: { code: string; name: string }[];
}

/** How areas are said in a cell and read again. */
export interface AreaWords {
  /** "Aarhus (0751)". */
  municipality(code: string): string;
  /** Also "Aarhus", "Aarhus Kommune", "0751", and "751", from which Excel took the zero. Throws a Refusal. */
  readMunicipality(text: string): string;
  /** "Region Midtjylland | Aarhus (0751)", "Hele landet". */
  coverage(coverage: Coverage): string;
  /** Throws a Refusal. */
  readCoverage(cell: string): Coverage;
}

export function areaWords({ regions, municipalities }: AreaNames): AreaWords {
  const municipalityNames = new Map(municipalities.map(({ code, name }) => [code, name]));
  const municipalityCodes = new Map(municipalities.map(({ code, name }) => [plain(name), code]));
  const regionNames = new Map(regions.map(({ id, name }) => [id, name]));
  const regionIds = new Map(regions.map(({ id, name }) => [plain(name), id]));
  const whole = codesByName("coverage");

  const municipality = (code: string) => {
    const name = municipalityNames.get(code);
    return name === undefined ? `Kommune ${code}` : `${name} (${code})`;
  };

  const readMunicipality = (text: string) => {
    const [digits = ""] = /(?<!\d)\d{3,4}(?!\d)/.exec(text) ?? [];
    const name = plain(text.replace(digits, "").replaceAll(/[()]/g, "")).replace(/(?:^| )kommune$/, "");
    const code = digits.padStart(4, "0");
    const named = municipalityCodes.get(name);
    if (name === "" ? !digits : named === undefined) throw noArea(text);
    if (name !== "" && digits && named !== code) throw otherArea(text);
    return named ?? code;
  };

  const region = (id: string) => {
    const name = regionNames.get(id) ?? "";
    return regionIds.get(plain(name)) === id ? name : `Region ${id}`;
  };

  const readRegion = (item: string) => {
    const id = plain(item).replace(/^region /, "");
    return regionIds.get(plain(item)) ?? (plain(item) === id ? undefined : id);
  };

  return {
    municipality,
    readMunicipality,

    coverage(coverage) {
      if (typeof coverage === "string") return wordOf("coverage", coverage);
      const items = [...coverage.regions.map(region), ...coverage.municipalities.map(municipality)];
      return items.length > 0 ? itemised(items) : none;
    },

    readCoverage(cell) {
      const code = whole.get(plain(cell));
      if (code !== undefined) return code;
      const coverage: Exclude<Coverage, string> = { regions: [], municipalities: [] };
      for (const item of isNone(cell) ? [] : itemsOf(cell.replaceAll(",", "|"))) {
        const id = readRegion(item);
        if (id !== undefined) coverage.regions.push(id);
        else coverage.municipalities.push(readMunicipality(item));
      }
      return coverage;
    },
  };
}

const noArea = (text: string) =>
  new Refusal("not-in-list", {
    da: `Vi kender ikke området ${quoted(text.trim())}. Skriv fx »Aarhus«, »0751« eller »Region Midtjylland«.`,
    en: `We do not know the area ${quoted(text.trim())}. Write for example »Aarhus«, »0751« or »Region Midtjylland«.`,
  });

const otherArea = (text: string) =>
  new Refusal("ambiguous", {
    da: `Navn og nummer passer ikke sammen i ${quoted(text.trim())}. Skriv kun det ene.`,
    en: `Name and number do not belong together in ${quoted(text.trim())}. Write only one of them.`,
  });
