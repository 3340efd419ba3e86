import { expect, it } from "vitest";
import { tellsCriticalFact } from "../../worker/rules/critical-facts.ts";

/** What would cost a careless pattern most: the beginning of something, over and over. */
const patterns = [
  "1 ",
  "1. ",
  "1,",
  "a",
  "a.",
  "a-",
  " ",
  "O",
  "0O ",
  "en ",
  "enogtyve",
  "tusindet",
  "punktum ",
  "[ . ",
  "Vej ",
  "vej",
  "Alle 1 ",
  "Xx 1a ",
  "kl. 10, ",
  "i 2022, 12 uger. ",
  "\u0301",
  "\u200b",
  "🙂",
  "/",
  ": / ",
  "st. ",
  "§ 1, ",
  "bo",
  "\n",
];

/** Milliseconds of the processor, not of the clock, where it was fastest: other tests may run beside it. */
function timeToRead(pattern: string, length: number): number {
  const text = pattern.repeat(Math.ceil(length / pattern.length));
  const times = Array.from({ length: 7 }, () => {
    const start = process.cpuUsage();
    tellsCriticalFact(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

it.each(patterns)("reads four times as much of %j in about four times the time", (pattern) => {
  // Shorter than a millisecond the clock tells more of itself than of the pattern.
  const once = Math.max(1, timeToRead(pattern, 10_000));
  const fourTimes = timeToRead(pattern, 40_000);
  expect(once, "10,000 characters").toBeLessThan(100);
  // A pattern that begins again at each letter would need sixteen times as long.
  expect(fourTimes / once).toBeLessThan(9);
});
