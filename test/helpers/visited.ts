import { type What, whats } from "./doings.ts";

/** What came of the things of one kind that a person did. */
export interface Done {
  times: number;
  /** Different lists of offers and advice that were seen right after. */
  results: Set<string>;
  /** The same, with whatever else had changed. */
  views: Set<string>;
}

export type Visited = Record<What, Done>;

export const nothingDone = () =>
  Object.fromEntries(whats.map((what) => [what, { times: 0, results: new Set(), views: new Set() }])) as Visited;

export const timesIn = (visited: Visited) => whats.reduce((sum, what) => sum + visited[what].times, 0);
