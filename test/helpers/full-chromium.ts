import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright";

/** Chromium with its profile, page cache and session files, which the headless shell of the other tests has not. */
const executablePath = "/usr/bin/chromium";

/** Where it is missing these tests are skipped, but not where it is decided what lands. */
export const hasFullChromium = existsSync(executablePath);
export const mustHaveFullChromium = process.env.CI !== undefined;

/** A person's own browser: one profile, opened and closed as often as they like. */
export interface OwnBrowser {
  /** `restoring` opens the tabs that were open when it ended. */
  open(restoring?: boolean): Promise<BrowserContext>;
  /** Ends it as a power cut does. */
  kill(): Promise<void>;
  /** Files of the profile that hold a text, in any of the ways a browser writes it. */
  filesWith(text: string): Promise<string[]>;
  remove(): Promise<void>;
}

export async function ownBrowser(): Promise<OwnBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "vejviser-profile-"));
  const launch = (restoring = false) =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      args: [
        "--no-sandbox",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
        ...(restoring ? ["--restore-last-session", "--hide-crash-restore-bubble"] : []),
      ],
      ignoreDefaultArgs: ["--disable-back-forward-cache"],
    });
  // One that was never closed in good order has no settings yet, and opens nothing again.
  await (await launch()).close();
  let context: BrowserContext | undefined;
  return {
    async open(restoring) {
      context = await launch(restoring);
      return context;
    },
    async kill() {
      const closed = context?.waitForEvent("close");
      for (const pid of await processesWith(profile)) process.kill(pid, "SIGKILL");
      await closed;
    },
    async filesWith(text) {
      const written = [Buffer.from(text), Buffer.from(text, "utf16le")];
      const entries = await readdir(profile, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      const contents = await Promise.all(files.map((file) => readFile(file)));
      return files.filter((_file, index) => written.some((bytes) => contents[index]?.includes(bytes)));
    },
    async remove() {
      await context?.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** The browser's own process, which holds all others of that profile. */
async function processesWith(profile: string): Promise<number[]> {
  const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const commands = await Promise.all(pids.map((pid) => readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "")));
  return pids
    .filter((_pid, index) => commands[index]?.includes(profile) && !commands[index]?.includes("--type="))
    .map(Number);
}
