import { readSeed } from "../seed-files.ts";
import { seedFolder } from "./pages.ts";
import { toCheck, toldTasks } from "./todo.ts";

/** `npm run content:todo`: what somebody must check before the registry is opened. */
const asked = toCheck(readSeed(seedFolder));
const count = asked.reduce((sum, { tasks }) => sum + tasks.length, 0);
console.log(`${toldTasks(asked)}\n\n${count} ting at spørge om, hos ${asked.length}.`);
