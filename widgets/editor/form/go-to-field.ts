import type { LitElement } from "lit";
import { idAt } from "./asking.ts";

/** Gives focus to what stands at a path, or to the nearest that it stands in, and unfolds what it is folded away in. */
export function goToField({ renderRoot }: LitElement, path: string): void {
  const steps = path.split(".");
  const paths = steps.map((_, length) => steps.slice(0, steps.length - length).join("."));
  const candidates = paths.flatMap((one) => [one, `${one}.da`]);
  const found = candidates
    .map((one) => renderRoot.querySelector<HTMLElement>(`#${CSS.escape(idAt(one))}`))
    .find((element) => element !== null);
  for (let around = found?.closest("details"); around; around = around.parentElement?.closest("details"))
    around.open = true;
  found?.focus();
}
