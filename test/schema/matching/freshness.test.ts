import { describe, expect, test } from "vitest";
import { dayNumber, dayNumberAt } from "../../../schema/matching/clock.ts";
import { freshnessOn, oldestConfirmation, requiredConfirmations } from "../../../schema/matching/freshness.ts";
import type { Offer } from "../../../schema/offer.ts";
import { confirmedOn, fictitiousOffer } from "../../helpers/fictitious.ts";

const ages = { due: 180, overdue: 270, hidden: 365 };
const today = dayNumber("2026-11-21");

describe("how long a confirmation lasts", () => {
  test.each([
    [-1, "confirmed", false],
    [0, "confirmed", false],
    [180, "confirmed", false],
    [181, "due", false],
    [269, "due", false],
    [270, "overdue", false],
    [364, "overdue", false],
    [365, "overdue", true],
  ] as const)("%i days", (age, freshness, hidden) => {
    expect(freshnessOn(today - age, today, ages)).toEqual({ freshness, hidden });
  });

  test("ages are settings", () => {
    expect(freshnessOn(today - 31, today, { due: 10, overdue: 20, hidden: 30 })).toEqual({
      freshness: "overdue",
      hidden: true,
    });
  });

  test("days are those of Copenhagen: at 23:30 UTC in winter it is tomorrow there", () => {
    const confirmed = dayNumber("2026-05-25");
    expect(freshnessOn(confirmed, dayNumberAt(new Date("2026-11-21T22:59:00Z")), ages).freshness).toBe("confirmed");
    expect(freshnessOn(confirmed, dayNumberAt(new Date("2026-11-21T23:00:00Z")), ages).freshness).toBe("due");
  });

  test("what was never confirmed is unconfirmed, and stays in sight", () => {
    expect(freshnessOn(null, today, ages)).toEqual({ freshness: "unconfirmed", hidden: false });
  });
});

describe("which facts must be confirmed", () => {
  const hours = { weekly: [{ days: [1], from: "10:00", to: "12:00" }] };
  const waiting = [{ for: "treatment", status: "no-wait", asOf: "2026-11-01" }] as const;
  const phone = { channel: "phone", value: "00 00 00 01" } as const;

  test.each<[string, Partial<Offer>, string[]]>([
    ["a link", {}, ["contact", "criteria"]],
    ["a contact", { links: [], contacts: [phone] }, ["contact", "criteria"]],
    ["no way in", { links: [] }, ["criteria"]],
    ["a wait", { waiting: [...waiting] }, ["contact", "criteria", "waiting"]],
    ["hours", { contacts: [{ ...phone, hours }] }, ["contact", "criteria", "hours"]],
  ])("%s", (_, overrides, expected) => {
    expect(requiredConfirmations(fictitiousOffer(overrides))).toEqual(expected);
  });

  test("the oldest required one decides, and others do not", () => {
    const confirmations = { ...confirmedOn("2026-10-01"), criteria: { day: "2026-03-01", by: "Opdigtet leder" } };
    const offer = fictitiousOffer({
      confirmations: { ...confirmations, hours: { day: "2020-01-01", by: "Opdigtet leder" } },
    });
    expect(oldestConfirmation(offer)).toBe(dayNumber("2026-03-01"));
  });

  test("one that is missing leaves the offer unconfirmed", () => {
    const { hours: _, ...withoutHours } = confirmedOn("2026-10-01");
    expect(oldestConfirmation(fictitiousOffer({ confirmations: withoutHours }))).not.toBeNull();
    expect(
      oldestConfirmation(fictitiousOffer({ contacts: [{ ...phone, hours }], confirmations: withoutHours })),
    ).toBeNull();
  });
});
