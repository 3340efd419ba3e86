import { canonicalJson } from "../../../schema/canonical-json.ts";
import { differingFields } from "../form/merge-patch.ts";

type State = Record<string, unknown>;

/** What two people made of the same thing at the same time. */
export interface Parting {
  /** Fields that both changed, each in another way. */
  both: string[];
  /** Fields that only the other changed. */
  onlyTheirs: string[];
}

/** `base`: what both began with; `theirs`: what stands now; `mine`: what is not sent yet. */
export function partingOf(base: State, theirs: State, mine: State): Parting {
  const changedByMe = differingFields(base, mine);
  const changedByThem = differingFields(base, theirs);
  const isSame = (field: string) => canonicalJson([theirs[field]]) === canonicalJson([mine[field]]);
  return {
    both: changedByThem.filter((field) => changedByMe.includes(field) && !isSame(field)),
    onlyTheirs: changedByThem.filter((field) => !changedByMe.includes(field)),
  };
}

/** What stands now, with all that I changed, but for the fields in which I take what the other wrote. */
export function broughtTogether(base: State, theirs: State, mine: State, takesTheirs: readonly string[]): State {
  const kept = differingFields(base, mine).filter((field) => !takesTheirs.includes(field));
  const { ...together } = theirs;
  for (const field of kept) {
    if (mine[field] === undefined) delete together[field];
    else together[field] = mine[field];
  }
  return together;
}
