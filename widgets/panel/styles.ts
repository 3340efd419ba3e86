import { adviceStyles } from "./styles/advice.ts";
import { askingStyles } from "./styles/asking.ts";
import { offerStyles } from "./styles/offers.ts";
import { stepStyles } from "./styles/steps.ts";

/** What only the panel has; fields, buttons and cards look as in the finder. */
export const styles = [askingStyles, stepStyles, adviceStyles, offerStyles];
