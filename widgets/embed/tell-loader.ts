import { signs } from "../shared/frame-signs.ts";

export function tellUsable(): void {
  hold(signs.usable);
}

/**
 * Empties the page and tells that the visitor has left. A document that is opened and closed is empty, and that its end
 * is reached is a `load` event for the frame around it and for nobody else.
 */
export function tellLeaving(): void {
  document.open();
  document.close();
  hold(signs.leaving);
}

function hold(frames: number): void {
  for (let count = 0; count < frames; count++) {
    const sign = document.createElement("iframe");
    sign.hidden = true;
    document.body.append(sign);
  }
}
