import { html } from "hono/html";
import type { Cms } from "./cms.ts";

export const wordpress: Cms = {
  id: "wordpress",
  name: "WordPress",
  where: html`<p>
        Brug blokken »Tilpasset HTML« (Custom HTML), og sæt alle linjerne ind i den. Se resultatet på den gemte side og ikke kun i
        editoren.
      </p>`,
  removed: html`<ul>
        <li>
          Kun brugere med rettigheden <code>unfiltered_html</code> kan gemme <code>script</code>, <code>iframe</code> og ukendte
          mærker. På et enkelt websted har administratorer og redaktører den. Forfattere har den ikke.
        </li>
        <li>I et netværk af websteder (multisite) har kun netværkets superadministrator den.</li>
        <li>Er <code>DISALLOW_UNFILTERED_HTML</code> slået til, har ingen den.</li>
        <li>
          Gemmer en uden rettigheden siden senere, ryger linjerne ud. Læg dem derfor helst i en blok, som andre ikke retter, eller i
          temaet.
        </li>
        <li>Brug ikke den gamle editors visuelle fane. Den laver om på det, man skriver.</li>
      </ul>`,
  frameOnly: html`<p>
        En ramme kræver den samme rettighed som et script. Har ingen hos jer den, så bed den, der driver webstedet, om at lægge
        linjerne i temaet eller i en kortkode (shortcode).
      </p>`,
  policy: () => html`<p>
        Politikken sættes på webserveren, hos jeres vært eller i et sikkerhedsplugin. Vi kender ingen indstilling til den i
        WordPress selv.
      </p>`,
  caching: html`<ul>
        <li>Cache-plugins gemmer den færdige side. Det gør ikke noget. Tøm cachen, når I har sat linjerne ind.</li>
        <li>
          Plugins, der samler eller udskyder scripts, skal springe <code>embed.js</code> over. Det er et modul og skal hentes fra
          sin egen adresse.
        </li>
      </ul>`,
  unknown: html`<p>Vi ved ikke, hvad jeres sidebygger (for eksempel Elementor eller Divi) gør ved linjerne.</p>`,
  sources: [
    {
      title: "WordPress: Roles and capabilities",
      url: "https://wordpress.org/documentation/article/roles-and-capabilities/",
    },
    { title: "WordPress: Custom HTML block", url: "https://developer.wordpress.org/?p=181954" },
    {
      title: "WordPress: ændringen, der gav rettigheden til superadministratorer alene",
      url: "https://core.trac.wordpress.org/changeset/12630",
    },
  ],
};
