import { dayNumber, instantAt, minutesADay } from "../../../schema/matching/clock.ts";
import type { Reminder } from "./reminders.ts";

interface Feed {
  title: string;
  /** The feed's own address: its id, and what its entries' ids begin with. */
  self: string;
  /** Where confirming is done, a full address. */
  editor: string;
  /** When what it tells was published, an instant. */
  publishedAt: string;
  reminders: readonly Reminder[];
  /** A day number in Copenhagen. */
  today: number;
}

/** How many days before a fact is due its entry comes up anew in a reader. */
const aheadDays = 30;

/** A feed (RFC 4287) with an entry for each fact to confirm; confirming it ends the entry, and begins another. */
export function atomText({ title, self, editor, publishedAt, reminders, today }: Feed): string {
  const entries = reminders.map((reminder) => ({ reminder, updated: updatedAt(reminder, today) }));
  const newest = entries
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
  <id>${escaped(self)}</id>
  <title>${escaped(title)}</title>
  <updated>${newest ?? instant(publishedAt)}</updated>
  <author><name>Vejviser</name></author>
  <link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
  <link rel="alternate" type="text/html" href="${escaped(editor)}"/>
${entries
  .map(
    ({ reminder, updated }) => `  <entry>
    <id>${escaped(`${self}#${reminder.offer}.${reminder.fact}.${reminder.dueOn ?? "never"}`)}</id>
    <title>${escaped(reminder.title)}</title>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escaped(editor)}"/>
    <summary>${escaped(reminder.text)}</summary>
  </entry>
`,
  )
  .join("")}</feed>
`;
}

/** When there was last something new in it: it was confirmed, it is due soon, it is late. */
function updatedAt({ confirmedOn, dueOn, offerUpdatedAt }: Reminder, today: number): string {
  if (confirmedOn === null || dueOn === null) return instant(offerUpdatedAt);
  const due = dayNumber(dueOn);
  const days = [dayNumber(confirmedOn), due - aheadDays, due + 1].filter((day) => day <= today);
  return instant(instantAt(Math.max(...days) * minutesADay));
}

const instant = (at: string | Date): string => new Date(at).toISOString();

const references: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (letter) => references[letter] ?? letter);
