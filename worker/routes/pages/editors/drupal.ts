import { html } from "hono/html";
import type { Cms } from "./cms.ts";

export const drupal: Cms = {
  id: "drupal",
  name: "Drupal, også OS2web",
  where: html`<p>
        Linjerne skal stå i et felt, hvis tekstformat tillader dem. I Drupals standardopsætning er det formatet »Full HTML«, og
        det er kun for administratorer. Bed derfor den, der driver jeres websted, om én af disse to veje:
      </p>
      <ul>
        <li>en blok eller en sektion (paragraph) med et tekstformat til indlejret kode, som kun få kan bruge</li>
        <li>linjen med script i temaets skabelon, og mærket <code>vejviser-finder</code> i siden</li>
      </ul>
      <p>
        OS2web henter modulet <code>os2web_embedded_code</code> ind i sin opsætning. Efter navnet er det til indlejret kode.
        Spørg jeres leverandør, om I har det.
      </p>`,
  removed: html`<ul>
        <li>
          Filteret »Limit allowed HTML tags« fjerner alt, der ikke står på formatets liste. <code>script</code>,
          <code>iframe</code> og <code>vejviser-finder</code> gør det sjældent.
        </li>
        <li>
          CKEditor 5 fjerner de mærker, som ingen af dens plugins kender, når man skifter fra »Source« tilbage til teksten. De
          kan skrives på listen »Manually editable HTML tags«.
        </li>
      </ul>`,
  frameOnly: html`<p>
        Modulet <code>ckeditor_iframe</code>, som også er med i OS2web, giver en knap til rammer. Sæt adressen fra
        <code>src</code> ind, og giv rammen en titel og en højde. Knappen kender ikke <code>sandbox</code> og
        <code>referrerpolicy</code>, så de falder ud. Rammen virker uden.
      </p>
      <p>Teksten under rammen skriver I som almindelig tekst med et link.</p>`,
  policy: () => html`<p>
        Politikken ligger ofte i modulet Content Security Policy (<code>/admin/config/system/csp</code>) eller i Security Kit.
        Den kan også ligge på webserveren. Prøv først med »Report Only«.
      </p>`,
  caching: html`<p>
        Drupal gemmer den færdige side. Det gør ikke noget for Vejviser, for linjerne er ens for alle. Ryd cachen, hvis I ikke
        ser dem, når I har gemt.
      </p>`,
  unknown: html`<p>
        Vi har ikke set, hvad <code>os2web_embedded_code</code> tillader, eller hvilke tekstformater jeres leverandør har sat op.
      </p>`,
  sources: [
    { title: "Drupal: Filter module overview", url: "https://www.drupal.org/handbook/modules/filter" },
    {
      title: "Drupal: hjælpeteksten til CKEditor 5",
      url: "https://git.drupalcode.org/project/drupal/-/commit/cf9a90784a9d4dfe02ae932be74c67d1da4028fd",
    },
    { title: "Drupal: CKEditor IFrame", url: "https://www.drupal.org/project/ckeditor_iframe" },
    { title: "Drupal: Content Security Policy", url: "https://www.drupal.org/node/2894991" },
    { title: "OS2web: composer.json", url: "https://github.com/OS2web/os2web8" },
  ],
};
