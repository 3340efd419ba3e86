import { html, type TemplateResult } from "lit";

/** Which of some lists is shown. */
export const optionsOf = <Code extends string>(
  id: string,
  label: string,
  codes: readonly Code[],
  said: Readonly<Record<Code, string>>,
  chosen: Code,
  choose: (code: Code) => void,
): TemplateResult => {
  const change = ({ currentTarget }: Event & { currentTarget: HTMLSelectElement }) => {
    const code = codes[currentTarget.selectedIndex];
    if (code) choose(code);
  };
  return html`<div class="control">
    <label for=${id}>${label}</label>
    <select id=${id} class="field" @change=${change}>
      ${codes.map((code) => html`<option ?selected=${code === chosen}>${said[code]}</option>`)}
    </select>
  </div>`;
};
