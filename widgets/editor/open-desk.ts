import type { Me } from "../../schema/me.ts";
import type { DeskPlan } from "./desks.ts";
import { isSameHand } from "./session.ts";

/** The one desk that is open, with what was typed there. It may outlive the key of whoever typed it. */
export class OpenDesk {
  plan: DeskPlan | null = null;
  element: HTMLElement | null = null;
  isUnsaved = false;
  #keptFor: Me | null = null;

  open(plan: DeskPlan, given: object): void {
    this.plan = plan;
    this.element = Object.assign(document.createElement(plan.tag), given);
    this.isUnsaved = false;
  }

  give(given: object): void {
    if (this.element) Object.assign(this.element, given);
  }

  close(): void {
    this.plan = this.element = null;
    this.isUnsaved = false;
  }

  /** Keeps what is not sent until somebody signs in again; tells whether there is anything to keep. */
  keepFor(me: Me | null): boolean {
    if (this.isUnsaved) this.#keptFor = me;
    else this.close();
    return this.isUnsaved;
  }

  /** What became of what was kept, now that somebody has signed in: it is theirs, it was another's and is gone, or nothing was. */
  claim(me: Me): "theirs" | "another's" | "nothing" {
    const kept = this.#keptFor;
    this.#keptFor = null;
    if (!kept) return "nothing";
    if (isSameHand(kept, me)) return "theirs";
    this.close();
    return "another's";
  }
}
