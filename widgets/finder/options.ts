import type { Criterion } from "../../schema/offer.ts";
import type { Registry } from "../../schema/registry.ts";
import { type Code, codeLists } from "../../schema/vocabulary.ts";
import type { CodeFilter } from "./choices.ts";

/** What can be asked for in this registry: an answer that no offer carries is not offered. */
export interface Options {
  codes: { [List in CodeFilter]: readonly Code<List>[] };
  /** BCP 47, without region. */
  languages: string[];
}

export function optionsOf({ offers }: Registry): Options {
  const used = <List extends CodeFilter>(list: List, codes: readonly string[]): readonly Code<List>[] => {
    const present = new Set(codes);
    return (codeLists[list] as readonly Code<List>[]).filter((code) => present.has(code));
  };
  return {
    codes: {
      // All of them: whoever finds none must read that we know of none, and not miss their own words.
      topic: codeLists.topic,
      group: codeLists.group,
      kind: used(
        "kind",
        offers.flatMap(({ kinds }) => kinds),
      ),
      channel: used(
        "channel",
        offers.flatMap(({ channels }) => channels),
      ),
      access: used(
        "access",
        offers.flatMap(({ access }) => access),
      ),
      identity: used(
        "identity",
        offers.map(({ identity }) => identity),
      ),
      price: used(
        "price",
        offers.map(({ price }) => price),
      ),
      condition: used(
        "condition",
        offers.flatMap(({ criteria }) => criteria.flatMap(keepingOut)),
      ),
    },
    languages: [...new Set(offers.flatMap(({ languages }) => languages.map(withoutRegion)))].sort(),
  };
}

const keepingOut = ({ rule, condition }: Criterion) => (rule === "not-accepted" && condition ? [condition] : []);

const withoutRegion = (tag: string) => tag.split("-")[0] ?? tag;
