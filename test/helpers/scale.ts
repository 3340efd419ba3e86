import { inject } from "vitest";

declare module "vitest" {
  export interface ProvidedContext {
    /** `NIGHTLY=1 npm test`: there is time. */
    isNight: boolean;
  }
}

/** How much the long tests do on every run. */
const everyRun = {
  /** At once, to one offer. */
  writers: 8,
  changesOfEachWriter: 25,
  /** While the database is killed now and then. */
  acknowledgedWrites: 80,
  /** To the registry, and from how many points in it somebody follows. */
  deeds: 120,
  followers: 100,
  hostileBodies: 2_000,
  /** While the database is killed. */
  publicReads: 1_000,
  /** Searches, choices and openings in one visit. */
  operations: { finder: 800, panel: 400 },
  /** That must look alike from outside. */
  sessions: 16,
  /** Every window at 400 % too, and the one between a phone and a desk. */
  hasEverySize: false,
  /** Plain pages in light and in dark on a phone and on a desk, and not only one of each. */
  hasEveryLook: false,
};

const atNight: typeof everyRun = {
  writers: 16,
  changesOfEachWriter: 500,
  acknowledgedWrites: 200,
  deeds: 300,
  followers: 100,
  hostileBodies: 10_000,
  publicReads: 10_000,
  operations: { finder: 6_500, panel: 3_500 },
  sessions: 50,
  hasEverySize: true,
  hasEveryLook: true,
};

export const scale = inject("isNight") ? atNight : everyRun;
