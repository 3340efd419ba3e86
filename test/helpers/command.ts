import { execFile } from "node:child_process";

/** Runs one of the project's commands, as `npm run` does, and gives what it said. */
export function command(script: string, options: string[], environment: NodeJS.ProcessEnv = {}): Promise<string> {
  const env = { ...process.env, DATABASE_URL: "", ...environment };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...options], { env }, (_error, out, errors) =>
      resolve(`${out}${errors}`.trim()),
    );
  });
}
