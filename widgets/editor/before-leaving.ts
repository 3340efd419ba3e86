import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Has the browser ask before a page is closed on which something is not sent. */
export class BeforeLeaving implements ReactiveController {
  readonly #isUnsaved: () => boolean;

  constructor(host: ReactiveControllerHost, isUnsaved: () => boolean) {
    this.#isUnsaved = isUnsaved;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener("beforeunload", this.#ask);
  }

  hostDisconnected(): void {
    removeEventListener("beforeunload", this.#ask);
  }

  readonly #ask = (event: Event): void => {
    if (this.#isUnsaved()) event.preventDefault();
  };
}
