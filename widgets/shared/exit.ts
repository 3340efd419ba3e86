import { type ExitLang, exitWords } from "../../schema/exit.ts";

/** Milliseconds within which three presses of Shift mean leaving. */
const span = 2_000;

/** Calls `leave` when Shift is pressed three times within two seconds, alone and with nothing else in between. */
export function onThreeShifts(leave: () => void, given?: AbortSignal): void {
  let presses: number[] = [];
  const forget = () => {
    presses = [];
  };
  const press = (event: KeyboardEvent) => {
    if (event.repeat) return;
    const recent = presses.filter((earlier) => event.timeStamp - earlier < span);
    presses = isShiftAlone(event) ? [...recent, event.timeStamp] : [];
    if (presses.length < 3) return;
    forget();
    leave();
  };
  addEventListener("keydown", press, { capture: true, signal: given });
  addEventListener("pointerdown", forget, { capture: true, signal: given });
}

/** With another key held it is a shortcut, or the change to another keyboard. */
const isShiftAlone = ({ key, altKey, ctrlKey, metaKey }: KeyboardEvent) =>
  key === "Shift" && !altKey && !ctrlKey && !metaKey;

/**
 * Goes to `url` in place of the whole page: no step back to it and no referrer. A host page that asks its visitors
 * whether they really want to go still asks: its listener was there before ours.
 * Answers whether the browser let us: in a stranger's frame it may not.
 */
export function leaveFor(url: string): boolean {
  const policy = document.createElement("meta");
  policy.name = "referrer";
  policy.content = "no-referrer";
  // A host's page may have lost its head.
  (document.head ?? document.documentElement).append(policy);
  document.title = new URL(url).hostname;
  try {
    (top ?? window).location.replace(url);
    return true;
  } catch {
    return false;
  }
}

/** What stands on the cover while `url` opens: one sentence, and a link for when it does not. */
export function wayOut(url: string, lang: ExitLang): HTMLElement {
  const link = document.createElement("a");
  link.href = url;
  link.target = "_top";
  link.rel = "noreferrer";
  link.textContent = exitWords[lang].byHand;
  link.addEventListener("click", (event) => {
    if (leaveFor(url)) event.preventDefault();
  });
  const line = document.createElement("p");
  line.lang = lang;
  line.append(`${exitWords[lang].opening} `, link);
  return line;
}
