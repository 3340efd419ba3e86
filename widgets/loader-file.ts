import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

/** Puts the loader beside what it loads, as one file without imports: built apart, so that it shares no chunk. */
export function loaderFile(): Plugin {
  return {
    name: "loader-file",
    async generateBundle() {
      const built = await build({
        configFile: false,
        logLevel: "warn",
        publicDir: false,
        build: {
          write: false,
          rolldownOptions: {
            input: fileURLToPath(new URL("embed.ts", import.meta.url)),
            output: { codeSplitting: false },
          },
        },
      });
      const chunks = [built].flat().flatMap((bundle) => ("output" in bundle ? bundle.output : []));
      const [loader, ...others] = chunks;
      if (loader?.type !== "chunk" || others.length > 0 || loader.imports.length > 0) {
        throw new Error("the loader must be one file without imports");
      }
      this.emitFile({ type: "asset", fileName: "embed.js", source: loader.code });
    },
  };
}
