/** The lines that a municipality pastes, for a registry at `origin`; empty for the page's own. */
export const scriptSnippet = (origin: string) =>
  `<script type="module" src="${origin}/embed.js" referrerpolicy="no-referrer"></script>`;

export const finderSnippet = (origin: string) => `<vejviser-finder municipality="0730">
  <p>
    Er der fare nu? Ring <a href="tel:112">112</a>.
    Tænker du på at tage dit liv? Ring <a href="tel:70201201">70 201 201</a>.
    <a href="${origin}/list?municipality=0730" rel="noreferrer">Find hjælp</a>
  </p>
</vejviser-finder>`;

export const panelSnippet = (
  origin: string,
) => `<vejviser-panel municipality="0730" audience="professional" situation="someone-has-told-you">
  <p><a href="${origin}/guide" rel="noreferrer">Se rådene på en side for sig</a></p>
</vejviser-panel>`;
