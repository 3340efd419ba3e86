import { describe, expect, it } from "vitest";
import { type Holder, mayApprove, type Scope } from "../../../worker/rules/who-may.ts";
import { random } from "../../helpers/random.ts";

/** A key of an organisation, made by one key and taking the place of another; without those: made on the command line. */
const key = (id: string, organisation: string, origin: Partial<Holder> = {}): Holder => ({
  ...{ id, organisation, scope: "admin", holder: "opdigtet funktion", madeBy: null, rotatedFrom: null },
  ...origin,
});

/** Each line is a family: whether its last key may decide on what its first one proposed. */
const families: [what: string, decides: "may" | "may not", keys: Holder[]][] = [
  ["a key of another organisation", "may", [key("p", "a"), key("e", "b")]],
  ["a key of the same organisation", "may not", [key("p", "a"), key("e", "a")]],
  ["the key itself", "may not", [key("p", "a")]],
  ["a key that the proposer made", "may not", [key("p", "a"), key("e", "b", { madeBy: "p" })]],
  ["a key that made the proposer", "may not", [key("p", "a", { madeBy: "e" }), key("e", "b")]],
  [
    "a key that a key of the proposer's made",
    "may not",
    [key("p", "a"), key("x", "c", { madeBy: "p" }), key("e", "b", { madeBy: "x" })],
  ],
  [
    "a key that another key made too",
    "may",
    [key("p", "a", { madeBy: "x" }), key("x", "c"), key("e", "b", { madeBy: "x" })],
  ],
  [
    "a key made by the one whose place the proposer took",
    "may not",
    [key("p", "a", { rotatedFrom: "x" }), key("x", "a"), key("e", "b", { madeBy: "x" })],
  ],
  [
    "a key made by the one that took the proposer's place",
    "may not",
    [key("p", "a"), key("x", "a", { rotatedFrom: "p" }), key("e", "b", { madeBy: "x" })],
  ],
  [
    "a key that took the place of one that the proposer made",
    "may not",
    [key("p", "a"), key("y", "c"), key("x", "b", { madeBy: "p" }), key("e", "b", { rotatedFrom: "x", madeBy: "y" })],
  ],
  [
    "a key whose place the maker of the proposer took",
    "may not",
    [key("p", "a", { madeBy: "x" }), key("x", "b", { rotatedFrom: "e" }), key("e", "b")],
  ],
  ["a key that is no editor's", "may not", [key("p", "a"), key("e", "b", { scope: "organisation" })]],
];

describe("who may decide on what a key proposed", () => {
  it.each(families)("%s %s", (_what, decides, keys) => {
    const [proposer] = keys;
    const approver = keys.at(-1);
    expect(approver && proposer && mayApprove(approver, [proposer.id], keys)).toBe(decides === "may");
  });

  it("is nobody where one of several proposers is in the way", () => {
    const keys = [key("p", "a"), key("q", "b"), key("e", "c"), key("f", "b"), key("g", "d", { madeBy: "q" })];
    const allowed = keys.filter((approver) => mayApprove(approver, ["p", "q"], keys)).map(({ id }) => id);
    expect(allowed).toEqual(["e"]);
  });

  it("is nobody where a proposer is not known", () => {
    expect(mayApprove(key("e", "b"), ["nobody"], [key("e", "b")])).toBe(false);
  });
});

describe("random families of keys", () => {
  const chance = random(4);

  /** Keys in the order in which they were made; what took a place is of the same organisation and scope. */
  function family(size: number): Holder[] {
    const keys: Holder[] = [];
    for (let count = 0; count < size; count++) {
      const id = `k${count}`;
      const madeBy = keys.length > 0 && chance.chance(0.6) ? chance.pick(keys).id : null;
      const rotated = keys.length > 0 && chance.chance(0.3) ? chance.pick(keys) : null;
      const scope = chance.pick<Scope>(["organisation", "editor", "admin"]);
      const organisation = chance.pick(["a", "b", "c", "d", "e"]);
      keys.push(
        rotated ? { ...rotated, id, madeBy, rotatedFrom: rotated.id } : key(id, organisation, { madeBy, scope }),
      );
    }
    return keys;
  }

  /** The same asked in another way: a table of who made whose hand, closed by going through it again and again. */
  function bruteForce(keys: Holder[]): (approver: Holder, proposer: Holder) => boolean {
    const hands = new Map(keys.map(({ id }) => [id, id]));
    for (const { id, rotatedFrom } of keys) {
      const [here, there] = [hands.get(id), rotatedFrom && hands.get(rotatedFrom)];
      if (there) for (const [other, hand] of hands) if (hand === here) hands.set(other, there);
    }
    const made = new Set(keys.flatMap(({ id, madeBy }) => (madeBy ? [`${hands.get(madeBy)} ${hands.get(id)}`] : [])));
    const all = [...new Set(hands.values())];
    for (const by of all)
      for (const from of all)
        for (const to of all) if (made.has(`${from} ${by}`) && made.has(`${by} ${to}`)) made.add(`${from} ${to}`);
    return (approver, proposer) => {
      const [one, other] = [hands.get(approver.id), hands.get(proposer.id)];
      const isKin = one === other || made.has(`${one} ${other}`) || made.has(`${other} ${one}`);
      return approver.scope !== "organisation" && approver.organisation !== proposer.organisation && !isKin;
    };
  }

  it("allow and refuse as somebody would who goes through all of them", () => {
    let allowed = 0;
    let refused = 0;
    for (let round = 0; round < 300; round++) {
      const keys = family(2 + Math.floor(chance.next() * 14));
      const mayBrute = bruteForce(keys);
      for (const approver of keys) {
        const proposers = chance.sample(keys, 1 + Math.floor(chance.next() * 3));
        const expected = proposers.every((proposer) => mayBrute(approver, proposer));
        const ids = proposers.map(({ id }) => id);
        expect(mayApprove(approver, ids, keys), JSON.stringify({ approver: approver.id, ids, keys })).toBe(expected);
        if (expected) allowed += 1;
        else refused += 1;
      }
    }
    // Neither answer is right by itself.
    expect(Math.min(allowed, refused)).toBeGreaterThan(200);
  });
});
