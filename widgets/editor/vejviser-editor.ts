import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from "lit";
import type { Me } from "../../schema/me.ts";
import { Refused, Unanswered } from "./api-client.ts";
import { BeforeLeaving } from "./before-leaving.ts";
import { type DeskPlan, desksFor } from "./desks.ts";
import { Door } from "./door.ts";
import { shellStyle } from "./editor-style.ts";
import { Idle } from "./idle.ts";
import { OpenDesk } from "./open-desk.ts";
import { room } from "./room.ts";
import type { Session } from "./session.ts";
import { type Words, wordsIn } from "./words.ts";

/**
 * The form for those who keep entries: it asks for a key, which lives as long as the page and nowhere else, and shows the
 * desks that the key opens.
 */
export class VejviserEditor extends LitElement {
  static override styles = shellStyle;
  static override properties: PropertyDeclarations = {
    now: { attribute: false },
    session: { state: true },
    notice: { state: true },
    said: { state: true },
    isSoon: { state: true },
    leave: { state: true },
  };

  /** The clock. */
  declare now: () => Date;
  declare private session: Session | null;
  /** Stands above all else until the next thing is done. */
  declare private notice: string;
  /** What the live region says. */
  declare private said: string;
  declare private isSoon: boolean;
  /** What waits for the answer whether unsent changes may be lost. */
  declare private leave: (() => void) | null;

  readonly #open = new OpenDesk();
  readonly #door = new Door(this, (session) => this.#begin(session));
  readonly #idle = new Idle(
    this,
    () => this.now(),
    (stage) => {
      this.isSoon = stage === "soon";
      if (this.isSoon) this.said = this.#words.shell.idle.soon;
      if (stage === "over") this.#expire();
    },
  );

  constructor() {
    super();
    new BeforeLeaving(this, () => this.#open.isUnsaved);
    this.now = () => new Date();
    this.session = this.leave = null;
    this.isSoon = false;
    this.notice = this.said = "";
    this.addEventListener("editor-saying", (event) => this.#say((event as CustomEvent<string>).detail));
    this.addEventListener("editor-changed", () => void this.#readAgain());
    this.addEventListener("editor-open-offer", (event) => this.#openOffer((event as CustomEvent<string>).detail));
    this.addEventListener("editor-leaving", (event) => this.#leaveBy((event as CustomEvent<() => void>).detail));
    this.addEventListener("editor-unsaved", (event) => {
      this.#open.isUnsaved = (event as CustomEvent<boolean>).detail;
    });
  }

  get #words(): Words {
    return wordsIn(this.lang === "en" ? "en" : "da");
  }

  override willUpdate(changed: PropertyValues): void {
    if (!changed.has("session") || !this.session) return;
    const { client, me } = this.session;
    this.#open.give({ client, me });
  }

  #begin(session: Session): void {
    this.session = session;
    this.notice = "";
    this.#idle.start();
    const kept = this.#open.claim(session.me);
    if (kept === "another's") this.notice = this.#words.shell.signIn.other;
    const [first] = desksFor(session.me.key.scope);
    if (kept !== "theirs" && first) this.#show(first);
    else this.#focusOn("#desk");
  }

  #openOffer(opens: string): void {
    const desk = desksFor(this.session?.me.key.scope ?? "organisation").find(({ name }) => name === "offers");
    if (desk) this.#show(desk, { opens });
  }

  #show(desk: DeskPlan, more: object = {}): void {
    if (!this.session) return;
    const { client, me } = this.session;
    const words = this.#words;
    this.#open.open(desk, { client, me, words, language: words.lang, now: this.now, ...more });
    this.requestUpdate();
    this.#focusOn("#desk");
  }

  /** Does what leaves the open desk, once it is clear that nothing unsent is lost by mistake. */
  #leaveBy(leave: () => void): void {
    this.notice = "";
    if (!this.#open.isUnsaved) leave();
    else {
      this.leave = leave;
      this.#focusOn("#unsaved");
    }
  }

  #answer(mayLeave: boolean): void {
    const leave = this.leave;
    this.leave = null;
    if (mayLeave) leave?.();
    else this.#focusOn("#desk");
  }

  #signOut(): void {
    this.#forgetKey();
    this.#open.close();
    this.notice = this.#words.shell.signedOut;
  }

  #expire(): void {
    const { idle } = this.#words.shell;
    const me = this.session?.me ?? null;
    this.#forgetKey();
    this.notice = this.#open.keepFor(me) ? idle.kept : idle.nothingLost;
  }

  #forgetKey(): void {
    this.#open.give({ client: null });
    this.session = this.leave = null;
    this.isSoon = false;
    this.#idle.stop();
    this.#focusOn("#desk");
  }

  async #readAgain(): Promise<void> {
    const { session } = this;
    if (!session) return;
    try {
      const { body: me } = await session.client.read<Me>("/v1/me");
      if (this.session === session) this.session = { ...session, me };
    } catch (error) {
      if (!(error instanceof Refused) && !(error instanceof Unanswered)) throw error;
      this.notice = this.#words.shell.reading;
    }
  }

  /** The same words are read again when they are said again. */
  #say(text: string): void {
    this.said = this.said === text ? `${text}\u00a0` : text;
  }

  #focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  override render(): TemplateResult {
    const words = this.#words;
    return html`<div class="editor" lang=${words.lang}>
      ${this.notice ? html`<p class="note" role="status">${this.notice}</p>` : nothing}
      ${this.session ? this.#room(this.session, words) : this.#door.view(words)}
      <p class="hidden-text" role="status">${this.said}</p>
    </div>`;
  }

  #room(session: Session, words: Words): TemplateResult {
    return room({
      ...{ session, words, open: this.#open, isSoon: this.isSoon, isAsked: this.leave !== null },
      choose: (desk) => this.#leaveBy(() => this.#show(desk)),
      signOut: () => this.#leaveBy(() => this.#signOut()),
      answer: (mayLeave) => this.#answer(mayLeave),
    });
  }
}
