import { html, nothing, type PropertyDeclarations, type TemplateResult } from "lit";
import type { KeyInfo, MadeKey } from "../../../../schema/key.ts";
import { choice, control } from "../../form/controls.ts";
import { readAllPages } from "../pages.ts";
import { ReviewingDesk } from "../reviewing-desk.ts";
import { reviewingStyle } from "../style.ts";
import { type KeyDeed, keyArticle } from "./key-article.ts";
import { emptyKey, type KeyDraft, newKeyOf } from "./key-draft.ts";
import { keysOf } from "./key-state.ts";
import { keyWords } from "./key-words.ts";
import { madeKeyBox } from "./made-key.ts";

const scopes = ["organisation", "editor", "admin"] as const satisfies KeyDraft["scope"][];
const path = "/v1/keys";

/** The keys of one organisation: made, renewed and ended here. A key's text is shown once, and kept nowhere. */
export class KeyDesk extends ReviewingDesk {
  static override styles = reviewingStyle;
  static override properties: PropertyDeclarations = {
    organisation: { attribute: false },
    keys: { state: true },
    draft: { state: true },
    asked: { state: true },
    made: { state: true },
  };

  /** Its id. */
  declare organisation: string;
  declare private keys: KeyInfo[];
  declare private draft: KeyDraft;
  declare private asked: { key: string; deed: KeyDeed } | null;
  declare private made: MadeKey | null;

  constructor() {
    super();
    this.organisation = "";
    this.keys = [];
    this.draft = emptyKey;
    this.asked = this.made = null;
  }

  protected override async load(): Promise<void> {
    this.keys = await readAllPages<KeyInfo>(this.client, path);
  }

  override render(): TemplateResult {
    const words = keyWords[this.language];
    const own = keysOf(this.keys, this.organisation, this.now());
    return html`<div class="stack">
      ${this.aboveAll} ${this.made ? this.#madeBox(this.made) : nothing}
      ${own.length === 0 ? html`<p class="hint">${words.none}</p>` : html`<ul class="keys stack">${own.map((key) => this.#key(key))}</ul>`}
      ${this.#newKey()}
    </div>`;
  }

  #madeBox({ key }: MadeKey): TemplateResult {
    return madeKeyBox(key, this.language, {
      copy: (text) => void this.#copy(text),
      put: () => {
        this.made = null;
        this.focusOn("#field-holder");
      },
    });
  }

  #key(key: KeyInfo): TemplateResult {
    const { id } = key;
    return keyArticle(key, {
      ...{ language: this.language, now: this.now(), isOwn: id === this.me.key.id, trouble: this.trouble(id) },
      asked: this.asked?.key === id ? this.asked.deed : null,
      ask: (deed) => {
        this.asked = deed && { key: id, deed };
        this.focusOn(deed ? ".asking p" : `[data-key="${id}"] button`);
      },
      act: (deed) => void (deed === "rotate" ? this.#make(id, `${path}/${id}/rotation`) : this.#revoke(id)),
    });
  }

  #newKey(): TemplateResult {
    const words = keyWords[this.language];
    const { scope, holder, until } = this.draft;
    const form = this.formAt("new");
    const write = (more: Partial<KeyDraft>) => {
      this.draft = { ...this.draft, ...more };
    };
    return html`<form
      class="new-key stack"
      autocomplete="off"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void this.#make("new", path, newKeyOf(this.organisation, this.draft));
      }}
    >
      <h4>${words.create}</h4>
      ${control(form, { path: "holder", label: words.holder, hint: words.holderHint, value: holder, max: 80, onValue: (holder) => write({ holder }) })}
      ${choice(form, { path: "scope", label: words.scope, value: scope, options: scopes.map((code) => ({ code, said: words.scopeHints[code] })), onValue: (scope) => write({ scope }) })}
      ${control(form, { path: "expiresAt", label: words.until, hint: words.untilHint, value: until, type: "date", onValue: (until) => write({ until }) })}
      ${this.trouble("new", {}, { holder: { label: words.holder }, expiresAt: { label: words.until } })}
      <p class="actions"><button class="button">${words.create}</button></p>
    </form>`;
  }

  /** Makes a key, and shows it once. */
  async #make(at: string, way: string, body?: object): Promise<void> {
    const isMade = await this.attempt(at, async () => {
      const { body: made } = await this.client.write<MadeKey>("POST", way, body ? { body } : {});
      this.made = made;
      this.draft = emptyKey;
      await this.load();
    });
    this.asked = null;
    if (isMade) this.focusOn(".made");
  }

  async #revoke(id: string): Promise<void> {
    const isDone = await this.attempt(id, async () => {
      await this.client.write("DELETE", `${path}/${id}`);
      await this.load();
    });
    this.asked = null;
    if (!isDone) return;
    this.notice = keyWords[this.language].revoked;
    this.say(this.notice);
  }

  async #copy(key: string): Promise<void> {
    const words = keyWords[this.language];
    const isCopied = await navigator.clipboard.writeText(key).then(
      () => true,
      () => false,
    );
    this.say(isCopied ? words.copied : words.copyFailed);
    if (!isCopied) this.renderRoot.querySelector<HTMLInputElement>("#made-key")?.select();
  }
}
