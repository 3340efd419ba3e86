import { type ExitLang, exitWords } from "../../schema/exit.ts";

/** The way out of the page, and what explains it: in one line, before it is needed. */
export function exitButton(lang: ExitLang, leave: () => void): { button: HTMLElement; how: HTMLElement } {
  const how = document.createElement("p");
  how.id = "how";
  how.textContent = exitWords[lang].how;
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = exitWords[lang].leave;
  button.setAttribute("aria-describedby", how.id);
  button.addEventListener("click", (event) => {
    // The host's own listeners need not hear of it.
    event.stopPropagation();
    leave();
  });
  return { button, how };
}
