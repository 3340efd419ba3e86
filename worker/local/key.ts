import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { newKey } from "../../schema/key.ts";
import { ProblemError } from "../problems.ts";
import type { Database } from "../store/client.ts";
import { makeNewKey, readKeyList, revokeKey, rotateKey } from "../writes/keys.ts";
import { withDatabase } from "./database.ts";
import { Mendable, sentenceFor } from "./sentences.ts";

/** `npm run key`: the keys that are not made by another key. Works while the house runs. */
const usage = `npm run key -- create --organisation <id> --scope organisation|editor|admin [--holder <function>] [--expires YYYY-MM-DD]
npm run key -- list
npm run key -- rotate <key id>
npm run key -- revoke <key id>`;

const options = {
  organisation: { type: "string" },
  scope: { type: "string" },
  holder: { type: "string" },
  expires: { type: "string" },
  data: { type: "string", default: ".data" },
} as const;
type Options = ReturnType<typeof readArguments>["values"];

/** What a holder is called where nobody says: a function, as always. */
const holders: Record<string, string> = { organisation: "organisationen", editor: "redaktør", admin: "administrator" };

/** What can be wrong with an option, said so that it can be mended. */
const wrong: Record<string, string> = {
  organisation: "--organisation needs the id of an organisation",
  scope: "--scope is organisation, editor or admin",
  holder: "--holder is a function of at most 80 characters",
  expiresAt: "--expires is a day, as 2027-01-31",
};

/** What a command does once there is a database; what is wrong with its options is said before. */
type Work = (database: Database) => Promise<string>;

/** How many ids each command is given, and what it makes of them. */
const commands: Record<string, { ids: number; work: (id: string, options: Options) => Work }> = {
  create: { ids: 0, work: (_, options) => create(options) },
  list: { ids: 0, work: () => list },
  rotate: { ids: 1, work: (id) => (database) => rotate(database, id) },
  revoke: { ids: 1, work: (id) => (database) => revoke(database, id) },
};

function create({ organisation, scope, holder, expires }: Options): Work {
  const asked = newKey.safeParse({
    ...{ organisation, scope, holder: holder ?? holders[scope ?? ""] ?? "" },
    ...(expires !== undefined && { expiresAt: `${expires}T00:00:00.000Z` }),
  });
  if (!asked.success) {
    const fields = new Set(asked.error.issues.map(({ path }) => String(path[0])));
    // Without a scope there is no holder to take from it.
    if (fields.has("scope")) fields.delete("holder");
    throw new Mendable(`No key was made: ${[...fields].map((field) => wrong[field]).join("; ")}.`);
  }
  return async (database) => {
    const { text, info } = await making(database, (made) => makeNewKey(made, asked.data));
    return `${text}\nThis is the only time that it is shown. Its id is ${info.id}.`;
  };
}

async function list(database: Database): Promise<string> {
  const lines = (await readKeyList(database)).map(
    ({ id, organisation, scope, holder, revokedAt, expiresAt, lastUsedOn }) =>
      [
        ...[id, organisation, scope, holder, `used ${lastUsedOn ?? "never"}`],
        revokedAt ? `revoked ${revokedAt}` : `until ${expiresAt ?? "revoked"}`,
      ].join("  "),
  );
  return lines.join("\n") || "There are no keys yet.";
}

async function rotate(database: Database, id: string): Promise<string> {
  const { text, info } = await making(database, (made) => rotateKey(made, id));
  return `${text}\nThis is the only time that it is shown. Its id is ${info.id}; ${id} works for 30 days more, if it was not to end before.`;
}

async function revoke(database: Database, id: string): Promise<string> {
  await making(database, (made) => revokeKey(made, id));
  return `${id} works no longer.`;
}

function making<Result>(database: Database, make: (made: Parameters<typeof makeNewKey>[0]) => Promise<Result>) {
  return database.transaction((transaction) => make({ transaction, madeBy: null, now: new Date(), randomBytes }));
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options });
  } catch (cause) {
    throw new Mendable(`${cause instanceof Error ? cause.message : cause}\n${usage}`, { cause });
  }
}

try {
  const { positionals, values } = readArguments();
  const [name = "", id = "", ...surplus] = positionals;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const ids = surplus.length + (id === "" ? 0 : 1);
  if (!command || ids !== command.ids) throw new Mendable(usage);
  console.log(await withDatabase(values.data, command.work(id, values)));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof ProblemError ? error.message : sentenceFor(error));
}
