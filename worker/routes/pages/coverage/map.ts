import { html } from "hono/html";
import type { MunicipalityCoverage } from "../../../../schema/coverage-figure.ts";
import type { Markup } from "../layout.ts";
import { type Nearest, nearest, nearestOf } from "./nearest.ts";
import type { CoverageSentences } from "./sentences.ts";
import { drawn, isFarEast, room, type Spot } from "./spots.ts";

/**
 * A mark for each municipality, where it lies. What kind of help is known is told by the mark's shape, how much of it by
 * its number: never by a colour alone.
 */
export function coverageMap(municipalities: readonly MunicipalityCoverage[], words: CoverageSentences): Markup {
  const { marks, width, height } = drawn(municipalities);
  const counts = nearest.map((way) => ({
    way,
    count: municipalities.filter((each) => nearestOf(each) === way).length,
  }));
  const legend = counts.map(({ way, count }) => `${words.nearest[way]}: ${words.municipalities(count)}.`);
  return html`<svg class="map" role="img" aria-labelledby="map-title map-text" viewBox="0 0 ${round(width)} ${round(height)}">
          <title id="map-title">${words.mapTitle}</title>
          <desc id="map-text">${legend.join(" ")}</desc>
          ${marks.map(({ place: municipality, spot }) => {
            const way = nearestOf(municipality);
            const known = way === "none" ? words.nearest.none : words.reaching(municipality.reaching);
            return html`${isFarEast(municipality) && frame(spot)}
          <g class="mark" transform="translate(${round(spot.x)} ${round(spot.y)})"><title>${municipality.name}: ${known}</title>${mark(way, nearby(municipality))}</g>`;
          })}
        </svg>
        <ul class="legend">
          ${counts.map(
            ({ way, count }) =>
              html`<li><svg viewBox="-6 -6 12 12" width="24" height="24" aria-hidden="true">${mark(way, "")}</svg><span>${words.nearest[way]}: <strong>${words.municipalities(count)}</strong></span></li>`,
          )}
        </ul>
        <p class="quiet">${words.markNote} <span class="on-numbers">${words.numberNote}</span></p>`;
}

const round = (kilometres: number): string => kilometres.toFixed(1);

const nearby = ({ reaching }: MunicipalityCoverage): number => reaching.local + reaching.regional;

const frame = ({ x, y }: Spot): Markup =>
  html`<rect class="frame" x="${round(x - room)}" y="${round(y - room)}" width="${2 * room}" height="${2 * room}"/>`;

/** Around nought and nought; the more is known near by, the more there is to see. */
function mark(way: Nearest, count: number | ""): Markup {
  switch (way) {
    case "local":
      return html`<rect class="full" x="-4.8" y="-4.8" width="9.6" height="9.6" rx="1"/><text class="on-full" y="2.4">${count}</text>`;
    case "regional":
      return html`<circle class="line" r="5"/><text y="2.4">${count}</text>`;
    case "national":
      return html`<circle class="line" r="2.2"/>`;
    case "none":
      return html`<path class="line" d="M-3-3 3 3M-3 3 3-3"/>`;
  }
}
