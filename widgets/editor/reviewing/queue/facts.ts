import { alwaysCritical } from "../../../../schema/critical-fields.ts";
import type { Contact } from "../../../../schema/offer.ts";
import type { Review } from "../../../../schema/review.ts";

type Change = Review["changes"][number];

/** Which of the fields that wait are critical facts. */
export const criticalIn = ({ subjectKind, fields }: Review): string[] =>
  fields.filter((field) => alwaysCritical[subjectKind].includes(field));

/**
 * The numbers that the public is told now, where the proposal tells others; none where nobody was told one before.
 * null: no number changes.
 */
export function oldNumbers({ changes }: Review): string[] | null {
  const before = changes.flatMap((change) => numbersIn(change, change.from));
  const after = changes.flatMap((change) => numbersIn(change, change.to));
  const told = new Set(after.map(digits));
  const isSame = before.length === after.length && before.every((number) => told.has(digits(number)));
  return isSame ? null : [...new Set(before)];
}

const channelsByNumber: readonly string[] = ["phone", "sms", "callback"] satisfies Contact["channel"][];

/** The API promises what a field holds; the review's schema leaves it open because it is about every kind. */
function numbersIn({ field }: Change, value: unknown): string[] {
  if (value === null) return [];
  if (field === "medicalLine") return [(value as { number: string }).number];
  if (field !== "contacts") return [];
  const byNumber = (value as Contact[]).filter(({ channel }) => channelsByNumber.includes(channel));
  return byNumber.map((contact) => contact.value).filter((number) => !number.startsWith("https:"));
}

const digits = (number: string) => number.replaceAll(" ", "");
