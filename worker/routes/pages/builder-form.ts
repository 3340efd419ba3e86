import { html } from "hono/html";
import {
  type EmbedChoices,
  embedHeadingLevels,
  embedHeights,
  embedLangs,
  embedThemes,
  embedWays,
  embedWidgets,
} from "../../../schema/embedding/choices.ts";
import { dayNumberAt, isoDay } from "../../../schema/matching/clock.ts";
import type { Registry } from "../../../schema/registry.ts";
import { audience } from "../../../schema/vocabulary.ts";
import type { Markup } from "./layout.ts";

interface Option {
  value: string;
  label: string;
}

/** When a field does something; without it, always. */
interface When {
  widget?: EmbedChoices["widget"];
  ways?: EmbedChoices["way"][];
  /** Only when something is preset. */
  fixable?: boolean;
}

const widgetLabels = {
  finder: "Find hjælp: søg blandt steder, der hjælper",
  panel: "Råd: hvad du gør nu, og hvor du kan henvise til",
};
const wayLabels = {
  frame: "Script, med hjælpen i en ramme (anbefales)",
  inline: "Script, med hjælpen i jeres egen side",
  iframe: "Kun en ramme (iframe), når jeres CMS ikke tillader script",
};
const themeLabels = {
  neutral: "Lyst",
  dark: "Mørkt",
  auto: "Som den besøgendes enhed",
  dkfds: "Det Fælles Designsystem",
};
const langLabels = { da: "Dansk", en: "Engelsk" };

/** The choices as a form. It is hidden until the script that answers it is there. `now` says which regions exist. */
export function builderForm({ areas, labels, situations }: Registry, now: Date): Markup {
  const today = isoDay(dayNumberAt(now));
  const regions = areas.regions.filter(({ validUntil }) => validUntil === null || validUntil > today);
  const begun = regions.filter(({ validFrom }) => validFrom === null || validFrom <= today);
  const municipalities = areas.municipalities.toSorted((one, other) => one.name.localeCompare(other.name, "da"));
  const audiences = audience.map((code) => ({ value: code, label: labels.audience[code].professional?.da ?? code }));
  return html`<form class="builder" autocomplete="off" data-builder hidden>
          ${radios("widget", "Hvad vil I vise?", named(embedWidgets, widgetLabels))}
          ${radios("way", "Hvordan sættes det ind?", named(embedWays, wayLabels))}
          <div class="fields">
            ${field(
              "place",
              "Sted",
              html`${options([{ value: "", label: "Hele landet" }])}
              <optgroup label="Kommuner">${options(municipalities.map(({ code, name }) => ({ value: code, label: name })))}</optgroup>
              <optgroup label="Regioner">${options(begun.map(({ id, name }) => ({ value: id, label: name })))}</optgroup>`,
            )}
            ${field("audience", "Hvem er siden til?", options([{ value: "", label: "Den besøgende vælger" }, ...audiences]))}
            ${field(
              "situation",
              "Situation",
              options([
                { value: "", label: "Alle råd" },
                ...situations.map(({ id, title }) => ({ value: id, label: title.da })),
              ]),
              { widget: "panel" },
            )}
            ${field("theme", "Udseende", options(named(embedThemes, themeLabels)))}
            ${field("lang", "Sprog", options(named(embedLangs, langLabels)))}
          </div>
          <details>
            <summary>Flere valg</summary>
            <div class="fields">
              ${field(
                "headingLevel",
                "Niveau for overskriften",
                options(embedHeadingLevels.map((level) => ({ value: level, label: `h${level}` }))),
              )}
              ${field(
                "height",
                "Rammens højde",
                options(
                  embedHeights.map((height) => ({ value: height, label: height ? `${height} px` : "Automatisk" })),
                ),
                { ways: ["frame", "iframe"] },
              )}
              <p class="field">
                <label for="builder-exitUrl">Hvor »Forlad siden« fører hen</label>
                <input id="builder-exitUrl" name="exitUrl" type="url" inputmode="url" pattern="https://.+"
                  placeholder="https://" aria-describedby="builder-exitUrl-hint">
                <span class="hint" id="builder-exitUrl-hint">
                  <strong data-problem hidden>Det er ikke en adresse med https, så den er ikke med i linjerne.</strong>
                  En neutral side med https. Tomt felt: den, vi har valgt.
                </span>
              </p>
            </div>
            ${checkbox("fixed", "Den besøgende kan ikke ændre, hvem siden er til, eller situationen", { fixable: true })}
            ${checkbox("pinned", "Fast udgave med kontrolsum (SRI)", { ways: ["frame"] })}
          </details>
        </form>`;
}

const named = <Code extends string>(codes: readonly Code[], labels: Record<Code, string>): Option[] =>
  codes.map((value) => ({ value, label: labels[value] }));

const options = (all: Option[]) => all.map(({ value, label }) => html`<option value="${value}">${label}</option>`);

function radios(name: keyof EmbedChoices, legend: string, all: Option[]): Markup {
  return html`<fieldset>
            <legend>${legend}</legend>
            ${all.map(
              ({ value, label }, index) => html`<label class="choice">
              <input type="radio" name="${name}" value="${value}" ${index === 0 && "checked"}> ${label}
            </label>`,
            )}
          </fieldset>`;
}

function field(name: keyof EmbedChoices, label: string, inside: Markup | Markup[], when: When = {}): Markup {
  return html`<p class="field" ${marks(when)}>
              <label for="builder-${name}">${label}</label>
              <select id="builder-${name}" name="${name}">${inside}</select>
            </p>`;
}

function checkbox(name: keyof EmbedChoices, label: string, when: When = {}): Markup {
  return html`<label class="choice" ${marks(when)}>
              <input type="checkbox" name="${name}"> ${label}
            </label>`;
}

/** What the script reads to hide a field that does nothing. */
function marks({ widget, ways, fixable }: When): Markup {
  return html`${widget && html`data-for-widget="${widget}"`} ${ways && html`data-for-ways="${ways.join(" ")}"`} ${fixable && "data-fixable"}`;
}
