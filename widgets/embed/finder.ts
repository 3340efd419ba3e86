import "../finder/define.ts";
import { type CreatedView, filledFrom } from "../shared/create-view.ts";

export const createView = (origin: string): CreatedView =>
  filledFrom(origin, () => document.createElement("vejviser-finder-view"), "/list");
