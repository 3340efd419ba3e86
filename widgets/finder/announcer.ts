import type { ReactiveController, ReactiveControllerHost } from "lit";

/** Milliseconds without a further change before it is told of: whoever types hears one number and not twenty. */
const pause = 500;

/** Says each change once to those who listen to the page instead of seeing it. */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What stands in the live region. */
  text = "";

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says this, unless something newer comes first. `onSaid` is called when it has been said. */
  say(text: string, onSaid?: () => void) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      // The same words again are no change to a screen reader; a space that nobody hears makes them one.
      this.text = text === this.text ? `${text}\u00a0` : text;
      this.#host.requestUpdate();
      onSaid?.();
    }, pause);
  }

  hostDisconnected() {
    clearTimeout(this.#timer);
  }
}
