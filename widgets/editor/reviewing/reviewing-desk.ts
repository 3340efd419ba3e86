import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { ProblemCode } from "../../../schema/problem.ts";
import { Refused } from "../api-client.ts";
import { Desk } from "../desk.ts";
import type { Form } from "../form/controls.ts";
import type { FieldNames } from "../form/field-names.ts";
import "../problem-view.ts";
import { formOf } from "../form/form-of.ts";
import { goToField } from "../form/go-to-field.ts";

/** What the registry refuses because the thing is no longer as it was when it was read. */
const outdated: readonly ProblemCode[] = ["precondition-failed", "conflict"];

/** What the desks of editors have in common: what went wrong is told where it was tried, and beside the field it is about. */
export abstract class ReviewingDesk extends Desk {
  static override properties: PropertyDeclarations = { notice: { state: true } };

  /** What an editor has to know before going on; empty: nothing. */
  declare protected notice: string;

  constructor() {
    super();
    this.notice = "";
  }

  protected override attempt(at: string, act: () => Promise<void>): Promise<boolean> {
    this.notice = "";
    return super.attempt(at, act);
  }

  /**
   * What went wrong with one thing. `said`: what a refusal means here, where that is more than it means everywhere.
   * `names`: how the fields are called that a refusal may name.
   */
  protected trouble(
    at: string,
    said: Partial<Record<ProblemCode, string>> = {},
    names: FieldNames = {},
  ): TemplateResult | typeof nothing {
    const error = this.failedAt(at);
    if (!error) return nothing;
    const own = error instanceof Refused ? said[error.problem.code] : undefined;
    return own
      ? html`<p class="problem" role="alert">${own}</p>`
      : html`<vejviser-problem
          ?leads=${Object.keys(names).length > 0}
          .error=${error}
          .words=${this.words}
          .names=${names}
          @editor-problem-field=${(event: CustomEvent<string>) => goToField(this, event.detail)}
        ></vejviser-problem>`;
  }

  /** What stands above everything else on the desk. */
  protected get aboveAll(): TemplateResult {
    const notice = this.notice ? html`<p class="note" role="alert">${this.notice}</p>` : nothing;
    return html`${notice} ${this.trouble("")}`;
  }

  /** While what lies on the desk is being read for the first time. */
  protected get loading(): TemplateResult | typeof nothing {
    return this.isBusy && !this.isRead ? html`<p class="muted">${this.words.shell.loading}</p>` : nothing;
  }

  protected isOutdated(at: string): boolean {
    const error = this.failedAt(at);
    return error instanceof Refused && outdated.includes(error.problem.code);
  }

  /** A form about one thing, with what was wrong with it when it was sent last. */
  protected formAt(at: string): Form {
    return formOf(this.failedAt(at), this.words);
  }
}
