import { describe, expect, test } from "vitest";
import { dayNumber, dayNumberAt, instantAt, isoDay, minutesADay, wallMinute } from "../../../schema/matching/clock.ts";

const wall = (day: string, time: string) =>
  dayNumber(day) * minutesADay + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe("the clock in Copenhagen", () => {
  test.each([
    ["2026-01-15T12:00:00Z", "2026-01-15", "13:00"],
    ["2026-07-15T12:00:59Z", "2026-07-15", "14:00"],
    ["2026-03-29T00:59:00Z", "2026-03-29", "01:59"],
    ["2026-03-29T01:00:00Z", "2026-03-29", "03:00"],
    ["2026-10-25T00:30:00Z", "2026-10-25", "02:30"],
    ["2026-10-25T01:30:00Z", "2026-10-25", "02:30"],
    ["2026-12-31T23:00:00Z", "2027-01-01", "00:00"],
  ])("%s is %s %s", (instant, day, time) => {
    expect(wallMinute(new Date(instant))).toBe(wall(day, time));
    expect(isoDay(dayNumberAt(new Date(instant)))).toBe(day);
  });

  test.each([
    ["2026-11-21", "10:00", "2026-11-21T09:00:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29", "03:00", "2026-03-29T01:00:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
    ["2026-10-25", "23:00", "2026-10-25T22:00:00.000Z"],
  ])("%s %s is shown at %s", (day, time, instant) => {
    expect(instantAt(wall(day, time)).toISOString()).toBe(instant);
  });

  test("an invalid date is refused", () => {
    expect(() => wallMinute(new Date(Number.NaN))).toThrow(RangeError);
  });
});
