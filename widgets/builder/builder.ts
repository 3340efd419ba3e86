import { canFix, type EmbedChoices, readChoices } from "../../schema/embedding/choices.ts";
import { embedLines, type PinnedLoader } from "../../schema/embedding/lines.ts";
import { policyLines } from "../../schema/embedding/policy.ts";
import { copyLines } from "./copy.ts";
import { newestPinned } from "./pinned.ts";
import { previewIn } from "./preview.ts";

/** Brings the snippet builder in `page` to life. Nothing that is chosen is sent anywhere, but for the preview's own frame. */
export async function startBuilder(page: Document): Promise<void> {
  const form = page.querySelector<HTMLFormElement>("[data-builder]");
  const preview = page.querySelector<HTMLElement>("[data-preview]");
  const frame = preview?.querySelector("iframe");
  if (!form || !preview || !frame) return;
  const show = previewIn(frame, frame.dataset.src ?? "");
  let pinned: PinnedLoader | undefined;

  const update = () => {
    const choices = choicesIn(form);
    writeLines(page, choices, pinned);
    showWhatCounts(page, choices, pinned);
    return choices;
  };
  form.addEventListener("change", () => show(update()));
  // There is nothing to send, also not with the Enter key.
  form.addEventListener("submit", (event) => event.preventDefault());
  preview.addEventListener("change", () => setWidth(preview, frame));
  for (const button of all<HTMLButtonElement>(page, "[data-copy]")) letCopy(page, button);

  for (const element of all(page, "[data-without-script]")) element.hidden = true;
  form.hidden = preview.hidden = false;
  setWidth(preview, frame);
  show(update());
  pinned = await newestPinned(fetch);
  update();
}

function choicesIn(form: HTMLFormElement): EmbedChoices {
  const data = new FormData(form);
  return readChoices((name) => {
    const value = data.get(name);
    return typeof value === "string" ? value.trim() : null;
  });
}

function writeLines(page: Document, choices: EmbedChoices, pinned: PinnedLoader | undefined): void {
  const { directives, trustedTypes } = policyLines(choices.way, location.origin);
  write(page, "snippet", embedLines(choices, location.origin, pinned));
  write(page, "policy", directives.join("\n"));
  if (trustedTypes) write(page, "trusted-types", trustedTypes);
}

function write(page: Document, id: string, text: string): void {
  const code = page.querySelector(`[data-lines="${id}"]`);
  if (code) code.textContent = text;
}

/** Hides the fields that do nothing beside the others, and the explanations of what was not chosen. */
function showWhatCounts(page: Document, choices: EmbedChoices, pinned: PinnedLoader | undefined): void {
  for (const element of all(page, "[data-for-widget]")) element.hidden = element.dataset.forWidget !== choices.widget;
  for (const element of all(page, "[data-for-ways]")) {
    element.hidden = !element.dataset.forWays?.split(" ").includes(choices.way);
  }
  for (const element of all(page, "[data-fixable]")) element.hidden = !canFix(choices);
  for (const element of all(page, "[data-pinned]")) element.hidden = !(choices.pinned && pinned);
  for (const element of all(page, "[data-unpinned]")) element.hidden = !choices.pinned || pinned !== undefined;
  const exit = page.querySelector<HTMLInputElement>("[name=exitUrl]");
  const isRefused = choices.exitUrl === "" && exit?.value.trim() !== "";
  exit?.setAttribute("aria-invalid", String(isRefused));
  for (const element of all(page, "[data-problem]")) element.hidden = !isRefused;
}

function setWidth(preview: HTMLElement, frame: HTMLIFrameElement): void {
  const chosen = preview.querySelector<HTMLInputElement>("[name=width]:checked");
  if (chosen) frame.width = chosen.value;
}

function letCopy(page: Document, button: HTMLButtonElement): void {
  const id = button.dataset.copy;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const code = page.querySelector<HTMLElement>(`[data-lines="${id}"]`);
    const said = button.parentElement?.querySelector("[role=status]");
    if (!code || !said) return;
    // The same words a second time would not be said.
    said.textContent = "";
    said.textContent = await copyLines(code);
  });
}

const all = <Kind extends HTMLElement = HTMLElement>(page: Document, selector: string) =>
  page.querySelectorAll<Kind>(selector);
