import { sourceInventory } from "../../seed/content/documents.ts";

/** The lines of the sources' inventory: what a snippet may say that it rests on. */
export const inventoryIds: ReadonlySet<string> = new Set(Object.values(sourceInventory.lines).flat());
