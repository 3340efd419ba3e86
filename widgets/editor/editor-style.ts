import { css } from "lit";
import { buttonStyles } from "../finder/styles/buttons.ts";
import { choiceStyles } from "../finder/styles/choices.ts";
import { plainElements, theme } from "../shared/theme.ts";
import { differenceStyle } from "./difference-style.ts";
import { formStyle } from "./form-style.ts";
import { roomStyle } from "./room-style.ts";

/** The look of the shell, which gives its values to all that stands in it. */
export const shellStyle = [theme, buttonStyles, choiceStyles, formStyle, roomStyle];

/** The look of what stands in the shell. */
export const editorStyle = [
  css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `,
  plainElements,
  buttonStyles,
  choiceStyles,
  formStyle,
  differenceStyle,
];
