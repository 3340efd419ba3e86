import { html } from "hono/html";
import type { Cms } from "./cms.ts";

export const umbraco: Cms = {
  id: "umbraco",
  name: "Umbraco",
  where: html`<p>
        Den sikre vej er en blok: en udvikler laver en elementtype med felterne kommune og målgruppe og en visning (partial view), som
        skriver linjerne. Redaktøren vælger så bare blokken. I en tekst med formatering (rich text) ligger visningen i
        <code>Views/Partials/RichText/Components/</code>, og i en blokliste i <code>Views/Partials/BlockList/Components/</code>.
      </p>
      <p>Linjen med script kan stå i visningen eller i sidens skabelon.</p>`,
  removed: html`<ul>
        <li>
          Til og med version 15 kan editoren være TinyMCE. Den regner <code>script</code> for ugyldigt. Listen
          <code>ValidElements</code> i <code>appsettings.json</code> afgør, hvad der bliver, og den gælder alle felter.
        </li>
        <li>
          Fra version 16 er editoren Tiptap. Den er bygget af udvidelser, og vi regner med, at den fjerner det, som ingen af dem
          kender.
        </li>
        <li>Umbraco renser ikke teksten på serveren, medmindre jeres udvikler har sat en <code>IHtmlSanitizer</code> op.</li>
      </ul>`,
  frameOnly: html`<p>
        Editorens knap til indlejring er til videoer og lignende, som den selv slår op. Lav derfor også rammen som en blok, hvor
        redaktøren kun kan vælge kommune og målgruppe.
      </p>`,
  policy: () => html`<p>
        Politikken sættes i jeres egen kode eller på webserveren. Spørg udvikleren. Den skal gælde de sider, borgerne ser, og ikke
        kun Umbracos egen betjening.
      </p>`,
  caching: html`<p>Er blokken eller skabelonen gemt i en cache, så genudgiv siden, når I har ændret den.</p>`,
  unknown: html`<p>Vi har ikke prøvet, hvad Tiptap gør ved <code>iframe</code> og ved mærker, som den ikke kender.</p>`,
  sources: [
    {
      title: "Umbraco: Blocks i Rich Text Editor",
      url: "https://docs.umbraco.com/umbraco-cms/fundamentals/backoffice/property-editors/built-in-umbraco-property-editors/rich-text-editor/blocks",
    },
    {
      title: "Umbraco 13: Rich text editor settings",
      url: "https://docs.umbraco.com/umbraco-cms/13.latest/reference/configuration/richtexteditorsettings",
    },
    {
      title: "Umbraco 13: Sanitizing the Rich Text Editor",
      url: "https://docs.umbraco.com/umbraco-cms/13.latest/reference/security/serverside-sanitizing",
    },
    { title: "Umbraco 16: TinyMCE er fjernet", url: "https://github.com/umbraco/UmbracoDocs/pull/7047" },
  ],
};
