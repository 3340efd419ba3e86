/**
 * What reaches the host's page from a widget in its own document, by kind of event. A test holds the list to what a
 * browser sends out while somebody uses the finder.
 */
export const inlineEvents = [
  ...["keydown", "keypress", "keyup", "beforeinput", "input", "textInput"],
  ...["compositionstart", "compositionupdate", "compositionend"],
  ...["copy", "cut", "paste", "beforecopy", "beforecut", "beforepaste", "selectstart", "selectionchange"],
  ...["focus", "blur", "focusin", "focusout"],
  ...["click", "auxclick", "dblclick", "contextmenu"],
  ...["pointerdown", "pointermove", "pointerup", "pointercancel", "pointerrawupdate"],
  ...["pointerover", "pointerout", "pointerenter", "pointerleave", "gotpointercapture", "lostpointercapture"],
  ...["mousedown", "mousemove", "mouseup", "mouseover", "mouseout", "mouseenter", "mouseleave"],
  ...["wheel", "mousewheel", "touchstart", "touchmove", "touchend", "touchcancel"],
  ...["dragstart", "drag", "dragenter", "dragover", "dragleave", "dragend", "drop"],
];
