import { execFile } from "node:child_process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { AuthoredOffer } from "../../schema/authored-offer.ts";
import { redactCommand } from "../../worker/routes/pages/about/commands.ts";
import { explanations } from "../../worker/routes/pages/about/pages.ts";
import type { ProseBlock } from "../../worker/routes/pages/about/prose.ts";
import { command } from "../helpers/command.ts";
import { type House, startHouse } from "../helpers/house.ts";

const organisation = "kvisten";
const offer = "kvisten-individuel-terapi";
const guide = explanations["/hold-ajour"];

type Paste = Extract<ProseBlock, { paste: string }>;
const pastes = (guide?.da.sections ?? [])
  .flatMap(({ blocks }) => blocks)
  .filter((block): block is Paste => typeof block === "object" && "paste" in block);

let house: House;
let key: string;
beforeAll(async () => {
  house = await startHouse();
  const options = ["create", "--organisation", organisation, "--scope", "organisation", "--data", house.folder];
  [key = ""] = (await command("worker/local/key.ts", options)).split("\n");
});
afterAll(() => house.remove());

/** What a terminal shows after a command, or after the one that stands under these words. */
function inTerminal(asked: RegExp | string): Promise<string> {
  const labelled = (label: RegExp) => pastes.find((block) => label.test(block.label))?.paste ?? "exit 9";
  const paste = (typeof asked === "string" ? asked : labelled(asked)).replaceAll("{origin}", house.origin);
  return new Promise((resolve, reject) => {
    const env = { ...process.env, KEY: key, ORG: organisation, OFFER: offer };
    execFile("/bin/sh", ["-eu", "-c", paste], { cwd: house.folder, env }, (error, out, errors) =>
      error ? reject(new Error(`${errors}${out}`)) : resolve(out),
    );
  });
}

const inPublic = async () => (await fetch(`${house.origin}/v1/offers/${offer}`)).json() as Promise<AuthoredOffer>;

/** What the command answered, and the public sees within two seconds. */
async function soon(isPublic: (offer: AuthoredOffer) => boolean): Promise<number> {
  const start = performance.now();
  while (!isPublic(await inPublic())) {
    if (performance.now() - start > 10_000) throw new Error("The public does not see it.");
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - start;
}

describe("what the guide for organisations tells to type", () => {
  it("asks only for what is told first", () => {
    const [setting] = pastes.filter(({ paste }) => paste.startsWith("KEY="));
    const named = pastes.flatMap(({ paste }) => [...paste.matchAll(/\$([A-Z]+)/g)].map(([, name]) => name));
    for (const name of new Set(named)) if (name !== "ETAG") expect(setting?.paste).toContain(`${name}=`);
  });

  it("says whose key it is and what is due", async () => {
    const me = JSON.parse(await inTerminal(/hvem nøglen/));
    expect(me.key.organisation).toBe(organisation);
    expect(me.due.some((due: { offer: string }) => due.offer === offer)).toBe(true);
  });

  it("reads an offer with its version", async () => {
    expect(await inTerminal(/^Læs et tilbud/)).toMatch(/etag: "\d+"/i);
  });

  it("confirms, and everybody sees the day", async () => {
    const { confirmations } = JSON.parse(await inTerminal(/stadig er rigtige/));
    expect(Object.keys(confirmations)).toEqual(expect.arrayContaining(["contact", "criteria"]));
    await soon((shown) => shown.confirmations.contact !== undefined);
  });

  it("corrects a text and writes a waiting time, for this organisation as for one that is not yet trusted", async () => {
    const changed = JSON.parse(await inTerminal(/^Ret en tekst/));
    expect(changed.firstContact.da).toMatch(/En frivillig svarer/);
    const waited = JSON.parse(await inTerminal(/^Skriv ventetiden/));
    expect(waited.waiting).toMatchObject([{ for: "first-talk", status: "waitlist", weeksMax: 6 }]);
    expect(waited.version).toBe(changed.version + 1);
  });

  it("fetches the list, shows what it would do, and does it: sent back as it came, it changes nothing", async () => {
    await inTerminal(/^Hent listen/);
    const before = JSON.parse(await inTerminal(/hvem nøglen/));
    for (const label of [/^Se, hvad listen ville gøre/, /^Gør det/]) {
      expect(JSON.parse(await inTerminal(label))).toMatchObject({ created: [], changed: [], dropped: [] });
    }
    expect(JSON.parse(await inTerminal(/hvem nøglen/)).proposals).toEqual(before.proposals);
  });
});

describe("what the guide for editors tells to type", () => {
  it("takes a value away everywhere", async () => {
    const editors = ["create", "--organisation", "landsforeningen-spor", "--scope", "editor", "--data", house.folder];
    const [editor = ""] = (await command("worker/local/key.ts", editors)).split("\n");
    const change = { body: JSON.stringify({ summary: { da: "Opdigtet: mød os i Opdigtet Gade 1." } }) };
    const own = `${house.origin}/v1/organisations/${organisation}/offers/${offer}`;
    const working = async () => fetch(own, { headers: { authorization: `Bearer ${key}` } });
    const etag = (await working()).headers.get("etag") ?? "";
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json", "if-match": etag };
    const told = await fetch(`${house.origin}/v1/offers/${offer}`, { method: "PATCH", headers, ...change });
    expect(told.status, await told.text()).toBe(200);
    expect(await (await working()).text()).toContain("Opdigtet Gade 1");

    key = editor;
    await inTerminal(redactCommand);
    expect(await (await working()).text()).not.toContain("Opdigtet Gade 1");
  });
});
