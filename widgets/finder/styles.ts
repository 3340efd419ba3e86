import { handoutStyles } from "../handout/styles.ts";
import { acuteStyles } from "./styles/acute.ts";
import { buttonStyles } from "./styles/buttons.ts";
import { cardStyles } from "./styles/card.ts";
import { choiceStyles } from "./styles/choices.ts";
import { detailStyles } from "./styles/details.ts";
import { layoutStyles } from "./styles/layout.ts";
import { moreStyles } from "./styles/more.ts";
import { placeStyles } from "./styles/place.ts";
import { questionStyles } from "./styles/questions.ts";
import { resultStyles } from "./styles/results.ts";

/** The finder's look, of which the panel takes all: its offers and questions are the same. */
export const styles = [
  layoutStyles,
  acuteStyles,
  questionStyles,
  choiceStyles,
  buttonStyles,
  placeStyles,
  moreStyles,
  resultStyles,
  cardStyles,
  detailStyles,
  handoutStyles,
];
