import "../panel/define.ts";
import { type CreatedView, filledFrom } from "../shared/create-view.ts";

export const createView = (origin: string): CreatedView =>
  filledFrom(origin, () => document.createElement("vejviser-panel-view"), "/guide");
