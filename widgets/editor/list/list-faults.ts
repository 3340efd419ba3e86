import { html, type TemplateResult } from "lit";
import type { FieldProblem } from "../../../schema/problem.ts";
import type { Words } from "../words.ts";

/** What is wrong with a list, by row and column, as the spreadsheet program counts them. */
export function listFaults(faults: readonly FieldProblem[], words: Words): TemplateResult {
  const said = words.list.faults;
  return html`<div class="list-faults stack">
    <h3 tabindex="-1">${said.title}</h3>
    <p>${said.intro(faults.length)}</p>
    <table>
      <thead>
        <tr>
          <th scope="col">${said.row}</th>
          <th scope="col">${said.column}</th>
          <th scope="col">${said.what}</th>
        </tr>
      </thead>
      <tbody>
        ${faults.map((fault) => row(fault, words))}
      </tbody>
    </table>
    <p>${said.after}</p>
  </div>`;
}

function row({ cell, code }: FieldProblem, { list, problems }: Words): TemplateResult {
  const entry = cell?.entry === undefined ? "" : ` (${list.faults.entry(cell.entry)})`;
  return html`<tr>
    <th scope="row">${cell?.row}</th>
    <td>${cell?.column}${entry}</td>
    <td lang="da">${cell?.da ?? problems.fieldCodes[code]}</td>
  </tr>`;
}
