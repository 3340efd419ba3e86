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

// Time of the processor, not of the clock: other tests may run beside it.
it.each(patterns)("reads 10,000 characters of %j in less than 20 ms", (pattern) => {
  const text = pattern.repeat(Math.ceil(10_000 / pattern.length));
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    tellsCriticalFact(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  expect(Math.min(...times)).toBeLessThan(20);
});
