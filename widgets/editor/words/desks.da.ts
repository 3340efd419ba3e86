import { dueDa } from "./due.da.ts";
import { listDa } from "./list.da.ts";
import { offersDa } from "./offers.da.ts";
import { proposalsDa } from "./proposals.da.ts";

export const desksDa = { due: dueDa, offers: offersDa, list: listDa, proposals: proposalsDa };
export type DeskStrings = typeof desksDa;
