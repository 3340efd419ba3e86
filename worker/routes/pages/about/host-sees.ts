/**
 * What the page around a widget comes to know while somebody uses the finder. A test holds all of it to what a page gets
 * that records whatever it can.
 */

/** Kinds of events that reach the page from around a frame. */
export const frameEvents = [
  ...["focus", "blur", "scroll", "scrollend"],
  ...["pointermove", "pointerrawupdate", "pointerover", "pointerout", "pointerenter", "pointerleave"],
  ...["mousemove", "mouseover", "mouseout", "mouseenter", "mouseleave"],
];

/** Kinds of events that reach the page from a widget in its own document. */
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
  ...["scroll", "scrollend", "vejviser-search", "vejviser-open"],
];

/** Further kinds that a page hears which listens inside the widget. */
export const innerEvents = [
  ...["change", "select", "search", "invalid", "beforetoggle", "toggle", "slotchange", "load"],
  ...["transitionrun", "transitionstart", "transitionend", "transitioncancel"],
];

/** The ways in which a page comes to know what is done in a widget in its own document. */
export const inlineWays = {
  contents: {
    da: "Siden kan læse alt, hvad der står i søgefeltet, også mens du skriver.",
    en: "The page can read all that stands in the search field, also while you write.",
  },
  events: {
    da: "Den kan høre hver tast og hvert klik.",
    en: "It can hear each key and each click.",
  },
  functions: {
    da: "Den kan lægge sig imellem søgefeltet og browseren.",
    en: "It can put itself between the search field and the browser.",
  },
  recording: {
    da: "Et program på siden, der optager besøg, kan få det hele med.",
    en: "A program on the page that records visits can get all of it.",
  },
  surroundings: {
    da: "Den kan se, hvor højt søgefeltet er, og hvor langt du er nået.",
    en: "It can see how high the search field is, and how far you have come.",
  },
};
