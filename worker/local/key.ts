import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import type { ZodError } from "zod";
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

/** What a holder is called where nobody says: a function, as always. */
const holders = { organisation: "organisationen", editor: "redaktør", admin: "administrator" };

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    organisation: { type: "string" },
    scope: { type: "string" },
    holder: { type: "string" },
    expires: { type: "string" },
    data: { type: "string", default: ".data" },
  },
});
const [command, id = ""] = positionals;

const commands: Record<string, (database: Database) => Promise<string>> = {
  async create(database) {
    const { organisation, scope, expires } = values;
    const holder = values.holder ?? holders[scope as keyof typeof holders];
    const asked = newKey.safeParse({
      ...{ organisation, scope, holder },
      ...(expires && { expiresAt: `${expires}T00:00:00.000Z` }),
    });
    if (!asked.success) throw new Mendable(`Look at ${namesIn(asked.error)}:\n${usage}`);
    const { text, info } = await making(database, (made) => makeNewKey(made, asked.data));
    return `${text}\nThis is the only time that it is shown. Its id is ${info.id}.`;
  },
  async list(database) {
    const all = await readKeyList(database);
    return all
      .map(({ id, organisation, scope, holder, revokedAt, expiresAt, lastUsedOn }) =>
        [
          id,
          organisation,
          scope,
          holder,
          `used ${lastUsedOn ?? "never"}`,
          revokedAt ? "revoked" : `until ${expiresAt ?? "revoked"}`,
        ].join("  "),
      )
      .join("\n");
  },
  async rotate(database) {
    const { text, info } = await making(database, (made) => rotateKey(made, id));
    return `${text}\nThis is the only time that it is shown. Its id is ${info.id}; ${id} works for 30 days more.`;
  },
  async revoke(database) {
    await making(database, (made) => revokeKey(made, id));
    return `${id} works no longer.`;
  },
};

const namesIn = ({ issues }: ZodError) => [...new Set(issues.map(({ path }) => path.join(".")))].join(", ");

function making<Result>(database: Database, make: (made: Parameters<typeof makeNewKey>[0]) => Promise<Result>) {
  return database.transaction((transaction) => make({ transaction, madeBy: null, now: new Date(), randomBytes }));
}

try {
  const run = commands[command ?? ""];
  if (!run) throw new Mendable(usage);
  console.log(await withDatabase(values.data, run));
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof ProblemError ? error.message : sentenceFor(error));
}
