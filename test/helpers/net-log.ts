import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright";
import { launchOptions } from "./chromium.ts";

/** A browser that writes down all that it does on the network: also what no page and no test is told of. */
export interface LoggedBrowser {
  browser: Browser;
  /** Ends it, and answers what it did from one moment to another (milliseconds since 1970), a line for each. */
  close(): Promise<(from: number, until: number) => string[]>;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number>; timeTickOffset: number | string };
  events: { time: string; type: number; params?: { url?: string; host?: string; address?: string } }[];
}

/** Asking for a name, opening a connection, sending: whatever leaves the machine begins with one of these. */
const reaching =
  /^(URL_REQUEST_START_JOB|HOST_RESOLVER_MANAGER_REQUEST|HOST_RESOLVER_DNS_TASK|TCP_CONNECT_ATTEMPT|UDP_BYTES_SENT|SOCKET_BYTES_SENT|WEBSOCKET_ALIVE)$/;

export async function logBrowser(): Promise<LoggedBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "vejviser-network-"));
  const file = join(folder, "log.json");
  const { args, ...options } = await launchOptions();
  const browser = await chromium.launch({ ...options, args: [...args, `--log-net-log=${file}`] });
  return {
    browser,
    async close() {
      await browser.close();
      const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetLog;
      await rm(folder, { recursive: true });
      const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
      const reached = events.flatMap(({ time, type, params = {} }) => {
        const name = names.get(type) ?? "";
        const at = Number(time) + Number(constants.timeTickOffset);
        return reaching.test(name)
          ? [{ at, line: `${name} ${params.url ?? params.host ?? params.address ?? ""}` }]
          : [];
      });
      return (from, until) => reached.filter(({ at }) => at >= from && at < until).map(({ line }) => line);
    },
  };
}
