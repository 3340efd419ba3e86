import type { DeskStrings } from "./desks.da.ts";
import { dueEn } from "./due.en.ts";
import { listEn } from "./list.en.ts";
import { offersEn } from "./offers.en.ts";
import { proposalsEn } from "./proposals.en.ts";

export const desksEn: DeskStrings = { due: dueEn, offers: offersEn, list: listEn, proposals: proposalsEn };
