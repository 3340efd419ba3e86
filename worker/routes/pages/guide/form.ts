import { z } from "zod";
import type { Situation } from "../../../../schema/guidance.ts";
import { type Asker, askersOf, presetAsker } from "../../../../schema/matching/askers.ts";
import { findMunicipality } from "../../../../schema/matching/places.ts";
import type { Prepared } from "../../../../schema/matching/prepare.ts";
import { municipalityCode } from "../../../../schema/text.ts";
import * as codes from "../../../../schema/vocabulary.ts";
import { type ChoiceFault, choiceFaults } from "../plain/form-faults.ts";

const guideForm = z.strictObject({
  situation: z.enum(codes.situation).optional(),
  /** As `askerKey` writes it. One that another situation tells apart counts by its audience. */
  asker: z
    .string()
    .refine((key) => audienceOf(key) !== undefined)
    .optional(),
  municipality: municipalityCode.optional(),
});
export type GuideField = keyof z.infer<typeof guideForm>;

/** What a person has answered. */
export interface GuideAnswers {
  /** Absent: still to be chosen. */
  told?: { situation: Situation; asker: Asker; askers: readonly Asker[] };
  /** As it was sent. */
  askerSent: string;
  municipality: string | undefined;
}

/** One of the askers of a situation as one answer. */
export const askerKey = ({ audience, role, relation }: Asker): string =>
  [audience, role, relation].filter((part) => part !== null).join(".");

const audienceOf = (key: string) => codes.audience.find((code) => code === key.split(".")[0]);

/** What was sent, or all that is wrong with it. `lang` is about the page and no answer. */
export function readGuide(sent: URLSearchParams, prepared: Prepared): GuideAnswers | { faults: ChoiceFault[] } {
  const names = [...new Set(sent.keys())].filter((name) => name !== "lang" && sent.getAll(name).some(Boolean));
  const { data, error } = guideForm.safeParse(
    Object.fromEntries(names.map((name) => [name, sent.getAll(name).filter(Boolean).join("\n")])),
  );
  if (error) return { faults: choiceFaults(error) };
  const { situation: id, asker: key = "", municipality } = data;
  if (municipality !== undefined && !findMunicipality(prepared, municipality))
    return { faults: [{ field: "municipality", kind: "not-in-list" }] };
  const situation = prepared.registry.situations.find((each) => each.id === id);
  const askers = situation ? askersOf(situation) : [];
  const asker =
    askers.find((each) => askerKey(each) === key) ??
    (situation && presetAsker(situation, { audience: audienceOf(key) }));
  return { askerSent: key, municipality, ...(situation && asker && { told: { situation, asker, askers } }) };
}

/** Pasted addresses live for years: what a preset does not know counts as absent, and nothing else is read from them. */
export function guidePresets(query: (name: string) => string | undefined, prepared: Prepared): URLSearchParams {
  const situation = prepared.registry.situations.find(({ id }) => id === query("situation"));
  const audience = codes.audience.find((code) => code === query("audience"));
  const role = codes.role.find((code) => code === query("role"));
  const asker = situation && presetAsker(situation, { audience, role });
  const municipality = query("municipality") ?? "";
  return new URLSearchParams({
    ...(situation && { situation: situation.id }),
    ...(asker ? { asker: askerKey(asker) } : audience && { asker: audience }),
    ...(findMunicipality(prepared, municipality) && { municipality }),
  });
}
