import { type SVGTemplateResult, svg } from "lit";

/** Small line drawings beside words, never instead of them: hidden from screen readers. */
const drawing = (paths: SVGTemplateResult): SVGTemplateResult =>
  svg`<svg class="icon" viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">${paths}</svg>`;

export const icons = {
  place: drawing(
    svg`<path d="M10 17.5c3.6-3.7 5.4-6.7 5.4-9.1a5.4 5.4 0 1 0-10.8 0c0 2.4 1.8 5.4 5.4 9.1Z"/><circle cx="10" cy="8.4" r="1.9"/>`,
  ),
  door: drawing(svg`<path d="M4.5 17V3.5h8V17M3 17h14M10 10.2v.1M12.5 5.5h3V17"/>`),
  person: drawing(svg`<circle cx="10" cy="6.5" r="3"/><path d="M4 17c.4-3.6 2.6-5.4 6-5.4s5.6 1.8 6 5.4"/>`),
  price: drawing(svg`<rect x="2.5" y="5" width="15" height="10" rx="1.5"/><circle cx="10" cy="10" r="2.2"/>`),
  wait: drawing(
    svg`<path d="M5.5 3h9M5.5 17h9M6.5 3c0 4 3.5 4.500 3.500 7s-3.500 3-3.500 7M13.500 3c0 4-3.500 4.500-3.500 7s3.500 3 3.500 7"/>`,
  ),
  clock: drawing(svg`<circle cx="10" cy="10" r="7"/><path d="M10 6v4l2.600 1.800"/>`),
  change: drawing(svg`<path d="M3.500 16.500l1-4 8.500-8.500 3 3-8.500 8.500Z"/>`),
  away: drawing(svg`<path d="M8 4.500H4.500v11h11V12M11.500 4.500h4v4M15 5l-6 6"/>`),
};
