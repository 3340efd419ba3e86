import { build, type Rolldown } from "vite";

/** The engine as one script, as a browser gets it: `engine.prepare`, `engine.search`, … */
export async function engineScript(): Promise<string> {
  const [output] = (await build({
    configFile: false,
    logLevel: "error",
    build: { write: false, lib: { entry: "test/helpers/engine.ts", formats: ["iife"], name: "engine" } },
  })) as Rolldown.RolldownOutput[];
  if (!output) throw new Error("The engine was not built.");
  return output.output[0].code;
}
