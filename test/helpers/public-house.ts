import type { TestProject } from "vitest/node";
import { startHouse } from "./house.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the whole house answers, with the reviewed seed in it: for tests that only read what the public reads. */
    publicHouse: string;
  }
}

/** One house for all the journeys that change nothing in it: to start one takes seconds of both processors. */
export default async function setup({ provide }: TestProject) {
  const house = await startHouse();
  provide("publicHouse", house.origin);
  return house.remove;
}
