import type { Desk } from "../../../../widgets/editor/desk.ts";
import { areaRegistry } from "./area-registry.ts";
import { editor, one, open, press, settled } from "./desks.ts";
import { refusal } from "./fake-registry.ts";
import { guidanceRegistry, late, soon } from "./guidance-registry.ts";
import { admin, key, openKeys, organisationRegistry } from "./organisation-registry.ts";
import { contact, newName, queueWith, review } from "./queue-registry.ts";
import { received, suggestionRegistry } from "./suggestion-registry.ts";

const colleague = { key: "kollega", organisation: editor.key.organisation, holder: "opdigtet redaktør" };

/** A queue in which there is something of everything. */
const queue = () =>
  queueWith(
    [
      review(),
      review({ id: "r-2", changes: [newName("Opdigtet nyt navn")] }),
      review({ id: "r-3", changes: [{ field: "contacts", from: null, to: contact("00 00 00 05") }] }),
      review({ id: "r-4", proposers: [colleague], changes: [newName("Opdigtet tredje navn")] }),
    ],
    { "POST /v1/reviews/r-2/approval": () => refusal("forbidden") },
  );

const queueDesk = () => open("vejviser-review-queue", queue().client);
const guidanceDesk = () => open("vejviser-guidance-desk", guidanceRegistry().client);

async function after(desk: Desk, ...presses: [within: string, said: string][]): Promise<Desk> {
  for (const [within, said] of presses) await press(desk, within, said);
  return desk;
}

/** What an editor can have before them. */
export const states: Record<string, () => Promise<Desk>> = {
  queue: queueDesk,
  approving: async () => after(await queueDesk(), ['[data-review="r-1"]', "Godkend"]),
  "rejecting without a reason": async () =>
    after(await queueDesk(), ['[data-review="r-1"]', "Afvis"], [".asking", "Afvis forslaget"]),
  refused: async () => after(await queueDesk(), ['[data-review="r-2"]', "Godkend"], [".asking", "Ja, godkend"]),
  areas: () => open("vejviser-area-desk", areaRegistry().client, { at: new Date("2027-01-01T08:00:00Z") }),
  region: async () => {
    const desk = await open("vejviser-area-desk", areaRegistry().client);
    return after(desk, ['[data-entry="oestdanmark"]', "Ret"], [".writing", "Udfyld: Nummer til lægevagten"]);
  },
  guidance: guidanceDesk,
  "guidance being written": async () => {
    const desk = await after(await guidanceDesk(), [`[data-entry="${soon.id}"]`, "Ret"], [".writing", "Tilføj en del"]);
    return after(desk, [".writing", "Gem"]);
  },
  retiring: async () => after(await guidanceDesk(), [`[data-entry="${late.id}"]`, "Træk tilbage"]),
  suggestions: () => open("vejviser-suggestion-desk", suggestionRegistry().client),
  "unread suggestion": async () => {
    const desk = await open("vejviser-suggestion-desk", suggestionRegistry([received()]).client);
    return after(desk, ["article", "Send videre til stedet"]);
  },
  organisations: () => open("vejviser-organisation-desk", organisationRegistry().client, { me: admin }),
  organisation: async () => {
    const desk = await open("vejviser-organisation-desk", organisationRegistry().client, { me: admin });
    return after(desk, ["article", "Ret"]);
  },
  keys: () => openKeys(organisationRegistry([key(), key({ id: "gammel", expiresAt: "2026-11-01T00:00:00Z" })]).client),
  "made key": async () => {
    const desk = await openKeys(organisationRegistry().client);
    const holder = one(desk, "#field-holder") as HTMLInputElement;
    holder.value = "opdigtet leder";
    holder.dispatchEvent(new Event("input"));
    await settled(desk);
    return after(desk, [".new-key", "Lav en nøgle"]);
  },
};
