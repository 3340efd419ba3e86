import type { Concept } from "../../../schema/thesaurus.ts";

/** An offer by its id, or any offer that carries a code. */
export type Wanted = Concept | (string & {});

/** Sentences as people type them, faults and all, and what each of them has to find. */
export interface Asked {
  about: string;
  /** The first result is one of these. */
  first?: readonly Wanted[];
  /** Each of these is among the first three. */
  amongThree?: readonly Wanted[];
  /** Each of these is among the first six. */
  amongSix?: readonly Wanted[];
  neverFirst?: readonly Wanted[];
  /** Whatever is wanted among the first comes before these. */
  behind?: readonly string[];
  /** How many results there are at the least; 4 unless told. */
  atLeast?: number;
  /** The sentences name a place, so that nobody asks them from another one. */
  namesPlace?: boolean;
  sentences: readonly string[];
}
