import { html } from "hono/html";
import type { Cms } from "./cms.ts";

export const typo3: Cms = {
  id: "typo3",
  name: "TYPO3",
  where: html`<p>
        Brug indholdselementet »HTML« (Plain HTML), og sæt alle linjerne ind. TYPO3 skriver dem på siden, som de står.
      </p>
      <p>
        Elementet er ofte lukket for redaktører, fordi det kan alt. En administrator kan åbne det for jeres brugergruppe (indholdstypen
        <code>html</code>) eller lave elementet for jer én gang.
      </p>`,
  removed: html`<ul>
        <li>
          Almindelige tekstfelter bliver renset efter en liste over tilladte mærker, både når de gemmes, og når siden vises.
          <code>script</code> og <code>vejviser-finder</code> kommer ikke igennem.
        </li>
        <li>Udvidelsen content_defender kan forbyde HTML-elementet i bestemte kolonner.</li>
      </ul>`,
  frameOnly: html`<p>
        Rammen sættes også ind i indholdselementet »HTML«. Må I ikke bruge det, kan en udvikler lave et element, der skriver rammen i sin
        skabelon.
      </p>`,
  policy: (origin) => html`<p>
        Fra version 12.3 kan TYPO3 selv sende politikken, hvis
        <code>security.frontend.enforceContentSecurityPolicy</code> er slået til. Tilføj så dette i webstedets
        <code>csp.yaml</code>. Sender webserveren allerede en politik, gælder den.
      </p>
      <pre tabindex="0" role="group" aria-label="Linjer til csp.yaml"><code>inheritDefault: true
mutations:
  - mode: extend
    directive: script-src
    sources:
      - "${origin}"
  - mode: extend
    directive: frame-src
    sources:
      - "${origin}"</code></pre>
      <p>
        I nyere udgaver kan de stå under <code>enforce</code>. Med hjælpen i jeres egen side (<code>inline</code>) er det <code>connect-src</code> i stedet for <code>frame-src</code>.
      </p>`,
  caching: html`<p>TYPO3 gemmer den færdige side og laver den om, når I gemmer indholdet. Ellers kan cachen tømmes i toppen.</p>`,
  unknown: html`<p>Vi ved ikke, om jeres websted kører 12.3 eller nyere, eller hvilke elementer jeres leverandør har lavet.</p>`,
  sources: [
    {
      title: "TYPO3: skabelonen til HTML-elementet",
      url: "https://github.com/TYPO3/typo3/blob/main/typo3/sysext/fluid_styled_content/Resources/Private/Templates/Html.html",
    },
    {
      title: "TYPO3: Introduce HTML Sanitizer",
      url: "https://docs.typo3.org/c/typo3/cms-core/main/en-us/Changelog/9.5.x/Important-94484-IntroduceHTMLSanitizer.html",
    },
    {
      title: "TYPO3 12.3: Content-Security-Policy handling",
      url: "https://docs.typo3.org/c/typo3/cms-core/main/en-us/Changelog/12.3/Feature-99499-IntroduceContent-Security-PolicyHandling.html",
    },
    { title: "content_defender", url: "https://github.com/ichhabrecht/content_defender" },
  ],
};
