/**
 * Keeps a tag's exit button in sight for as long as the tag is. By itself it sticks to the window's edge; where
 * something of the host's lies over its place, or cuts it off, it is lifted above everything in the page.
 */
export function keepInSight(tag: HTMLElement, place: HTMLElement): void {
  const button = place.querySelector("button");
  // An older browser has no way to lift it: there it only sticks.
  if (!button || !("popover" in button)) return;
  const isLifted = button.matches(":popover-open");
  const mustBe = isInWindow(tag) && !isReachable(place, button);
  if (mustBe && !isLifted) lift(place, button);
  if (!mustBe && isLifted) lower(place, button);
}

function isInWindow(element: HTMLElement): boolean {
  const { top, bottom, width } = element.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}

/** Whether a press in the middle of the place would meet it, wherever its button is just now. */
function isReachable(place: HTMLElement, button: HTMLElement): boolean {
  const { left, top, width, height } = place.getBoundingClientRect();
  button.style.pointerEvents = "none";
  const met = (place.getRootNode() as ShadowRoot).elementFromPoint(left + width / 2, top + height / 2);
  button.style.pointerEvents = "";
  return met === place;
}

function lift(place: HTMLElement, button: HTMLElement): void {
  // What stands beside it must not move.
  const { width, height } = place.getBoundingClientRect();
  Object.assign(place.style, { inlineSize: `${width}px`, blockSize: `${height}px` });
  button.popover = "manual";
  button.showPopover();
}

function lower(place: HTMLElement, button: HTMLElement): void {
  button.hidePopover();
  button.popover = null;
  Object.assign(place.style, { inlineSize: "", blockSize: "" });
}
