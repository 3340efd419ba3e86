import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The code of an entry beside this file, built apart from all others: one file that shares no chunk. */
export async function builtAlone(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(entry, import.meta.url)),
        output: { codeSplitting: false },
      },
    },
  });
  const chunks = [built].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
  const [file, ...others] = chunks;
  if (file?.type !== "chunk" || others.length > 0 || file.imports.length > 0) {
    throw new Error(`${entry} must be one file without imports`);
  }
  return file.code;
}
