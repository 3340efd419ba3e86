import type { ReactiveController } from "lit";

/** Milliseconds without anything done until a key is forgotten, and how long before that it is told. */
export const idleAfter = 30 * 60_000;
export const toldBefore = 2 * 60_000;
const lookEvery = 5_000;

interface Watched extends EventTarget {
  addController(controller: ReactiveController): void;
}

/** How long nobody has done anything. */
type Stage = "busy" | "soon" | "over";

/** Watches whether a person does anything, by the clock: a computer that slept has not counted seconds. */
export class Idle implements ReactiveController {
  readonly #host: Watched;
  readonly #now: () => Date;
  readonly #onStage: (stage: Stage) => void;
  #last = 0;
  #stage: Stage = "busy";
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: Watched, now: () => Date, onStage: (stage: Stage) => void) {
    this.#host = host;
    this.#now = now;
    this.#onStage = onStage;
    host.addController(this);
  }

  /** From now on. */
  start(): void {
    this.stop();
    this.#last = this.#now().getTime();
    for (const name of doings) this.#host.addEventListener(name, this.#did);
    this.#timer = setInterval(() => this.#look(), lookEvery);
  }

  stop(): void {
    clearInterval(this.#timer);
    for (const name of doings) this.#host.removeEventListener(name, this.#did);
    this.#stage = "busy";
  }

  hostDisconnected(): void {
    this.stop();
  }

  readonly #did = (): void => {
    this.#look();
    if (this.#stage === "over") return;
    this.#last = this.#now().getTime();
    this.#enter("busy");
  };

  #look(): void {
    const idle = this.#now().getTime() - this.#last;
    if (idle >= idleAfter) this.#enter("over");
    else if (idle >= idleAfter - toldBefore) this.#enter("soon");
  }

  #enter(stage: Stage): void {
    if (stage === this.#stage) return;
    this.#stage = stage;
    this.#onStage(stage);
  }
}

const doings = ["click", "keydown", "pointerdown", "input", "focusin", "wheel"] as const;
