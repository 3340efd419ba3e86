/**
 * What reaches the host's page from a widget in its own document, by kind of event. A test holds the list to what a
 * browser sends out while somebody uses the finder.
 */
export const inlineEvents = ["keydown", "keypress", "keyup", "beforeinput", "input"] as const;
