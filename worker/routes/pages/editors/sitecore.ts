import { html } from "hono/html";
import type { Cms } from "./cms.ts";

export const sitecore: Cms = {
  id: "sitecore",
  name: "Sitecore",
  where: html`<p>
        Sæt ikke linjerne i et felt af typen Rich Text. Bed en udvikler lave en komponent (rendering), der skriver dem, med felter til
        kommune og målgruppe. Redaktøren sætter så komponenten på siden.
      </p>
      <p>Har I allerede en komponent til fri HTML, kan I prøve den.</p>`,
  removed: html`<ul>
        <li>
          I Sitecore XM og XP fjerner indstillingen <code>HtmlEditor.RemoveScripts</code> scripts fra Rich Text-felter, når de bliver
          gemt.
        </li>
        <li>
          I SitecoreAI (før XM Cloud) bygger editoren på CKEditor. Man kan fjerne og flytte dens knapper, men ikke lægge nye til.
        </li>
      </ul>`,
  frameOnly: html`<p>
        Lav også rammen som en komponent. Så kan redaktøren ikke komme til at ændre dens attributter, og de overlever, at siden
        gemmes.
      </p>`,
  policy: () => html`<p>
        Politikken sættes på webserveren eller i den applikation, der viser siderne (for eksempel Next.js). Spørg udvikleren.
      </p>`,
  caching: html`<p>
        Sitecore og netværket foran kan begge gemme den færdige side. Udgiv siden igen, og tøm cachen foran, når linjerne er sat ind.
      </p>`,
  unknown: html`<p>
        Det her er den side, vi ved mindst til. Vi har ikke set, hvad <code>HtmlEditor.RemoveScripts</code> står til hos jer, og
        hvad editoren gør ved <code>iframe</code> og ved mærker, som den ikke kender.
      </p>`,
  sources: [
    {
      title: "SitecoreAI: Customize the rich text editor toolbar",
      url: "https://doc.sitecore.com/sai/en/developers/sitecoreai/content-modeling-and-presentation/sitecoreai-for-developers/pages-configuration/customize-the-rich-text-editor-toolbar.html",
    },
  ],
};
