import { describe, expect, it } from "vitest";
import { alwaysCritical } from "../../schema/critical-fields.ts";
import { criticalFields } from "../../worker/rules/critical-facts.ts";

const weekly = [{ days: [1, 2], from: "10:00", to: "14:00" }];
const line = { channel: "phone", value: "00 00 00 01", hours: { weekly } };
const other = { channel: "phone", value: "00 00 00 02", hours: { weekly } };
const critical = (before: object[], after: object[]) =>
  criticalFields({ contacts: before }, { contacts: after }, alwaysCritical.offer);
const noted = (da: string) => ({
  ...line,
  hours: { weekly, exceptions: [{ first: "2026-12-24", last: "2026-12-26", spans: [], note: { da } }] },
});

describe("when a contact is open", () => {
  it("is no critical fact, as long as it leads where it led", () => {
    expect(
      critical([line, other], [{ ...line, hours: { weekly: [{ days: [6], from: "09:30", to: "24:00" }] } }, other]),
    ).toEqual([]);
    expect(critical([line], [{ channel: "phone", value: "00 00 00 01" }])).toEqual([]);
    expect(critical([line], [noted("Lukket i julen")])).toEqual([]);
  });

  it.each([
    ["another number", [{ ...line, value: "00 00 00 03", hours: { weekly: [] } }, other]],
    ["a contact more", [line, other, { channel: "email", value: "opdigtet@opdigtet.example" }]],
    ["a contact less", [line]],
    ["another order", [other, line]],
    ["another label", [{ ...line, label: { da: "Opdigtet" } }, other]],
  ])("waits with %s", (_, after) => {
    expect(critical([line, other], after)).toEqual(["contacts"]);
  });

  it.each(["Ring 00 00 00 09 i julen", "Skriv til opdigtet@opdigtet.example", "Kom til Opdigtet Gade 1"])(
    "waits with a note that tells another way: %s",
    (note) => {
      expect(critical([line], [noted(note)])).toEqual(["contacts"]);
      expect(critical([noted(note)], [line]), "and when it is taken away").toEqual(["contacts"]);
    },
  );
});
