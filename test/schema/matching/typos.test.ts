import { describe, expect, test } from "vitest";
import { nearestWords, slips, slipsAllowed } from "../../../schema/matching/typos.ts";
import { random } from "../../helpers/random.ts";

test.each([
  ["psykolog", "psykolog", 0],
  ["psykolg", "psykolog", 1],
  ["psykollog", "psykolog", 1],
  ["psykilog", "psykolog", 1],
  ["pyskolog", "psykolog", 1],
  ["spykolgo", "psykolog", 2],
  ["", "abc", 3],
  ["vold", "mord", 2],
])("from %s to %s: %i", (a, b, count) => {
  expect(slips(a, b)).toBe(count);
  expect(slips(b, a)).toBe(count);
});

test.each([
  ["vold", 0],
  ["incst", 1],
  ["psykolog", 1],
  ["psykologen", 2],
  ["12345", 0],
  ["abc12", 0],
])("%s may hold %i", (word, count) => {
  expect(slipsAllowed(word)).toBe(count);
});

describe("the nearest words", () => {
  const dictionary = ["angst", "incest", "psykiater", "psykolog", "psykologi", "raadgiver", "raadgivning", "vold"];

  test.each([
    ["psykolgo", ["psykolog"]],
    ["incst", ["incest"]],
    ["volf", []],
    ["raadgivnign", ["raadgivning"]],
    ["radgivning", ["raadgivning"]],
    ["psykologe", ["psykolog", "psykologi"]],
    ["zebra", []],
  ])("to %s", (word, expected) => {
    expect(nearestWords(word, dictionary)).toEqual(expected);
  });

  test("looking at the letters first loses none", () => {
    const { pick, sample } = random(7);
    const letters = [..."abdeiklmnorst"];
    const words = Array.from({ length: 400 }, () => sample(letters, pick([4, 5, 6, 7, 8, 9, 10])).join(""));
    for (const word of words.slice(0, 60)) {
      const distances = words.map((other) => slips(word.slice(1), other));
      const least = Math.min(...distances);
      const expected =
        least <= slipsAllowed(word.slice(1)) && slipsAllowed(word.slice(1)) > 0
          ? words.filter((_, place) => distances[place] === least)
          : [];
      expect(nearestWords(word.slice(1), words)).toEqual(expected);
    }
  });
});
