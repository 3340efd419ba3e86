import { html, nothing, type TemplateResult } from "lit";
import type { Asking } from "./asking.ts";
import { choice, choices } from "./controls.ts";

interface Called {
  path: string;
  label: string;
  hint: string | undefined;
}

interface Some {
  regions: string[];
  municipalities: string[];
}

const nobody: Some = { regions: [], municipalities: [] };
const ways = ["national", "some", "unknown"] as const;

/** The whole country, some places, or not stated. */
export function coverageField(called: Called, value: unknown, { form, words, set, ...asking }: Asking): TemplateResult {
  const said = words.fields.coverage;
  const { path } = called;
  const some = typeof value === "object" && value !== null ? (value as Some) : null;
  const way = some ? "some" : ways.find((known) => known === value);
  const options = ways.map((code) => ({ code, said: said[code] }));
  const placed = (more: Partial<Some>) => set(path, { ...(some ?? nobody), ...more });
  return html`${choice(form, {
    ...{ ...called, value: way ?? "unknown", options },
    onValue: (chosen) => set(path, chosen === "some" ? nobody : chosen),
  })}
  ${
    some
      ? html`<div class="nested stack">
        ${choices(form, {
          ...{ path: `${path}.regions`, label: said.regions, chosen: some.regions, options: asking.regions },
          onChosen: (regions) => placed({ regions }),
        })}
        <details class="folded">
          <summary>${said.municipalities}: ${said.chosen(some.municipalities.length)}</summary>
          ${choices(form, {
            ...{ path: `${path}.municipalities`, label: said.municipalities },
            ...{ chosen: some.municipalities, options: asking.municipalities },
            onChosen: (municipalities) => placed({ municipalities }),
          })}
        </details>
      </div>`
      : nothing
  }`;
}
