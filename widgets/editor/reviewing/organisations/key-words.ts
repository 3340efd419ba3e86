import type { KeyInfo, NewKey } from "../../../../schema/key.ts";
import type { KeyState } from "./key-state.ts";

const da = {
  title: (organisation: string) => `Nøgler hos ${organisation}`,
  none: "Her er ingen nøgler endnu.",
  scopes: {
    organisation: "Egne tilbud",
    editor: "Redaktør",
    admin: "Administrator",
  } satisfies Record<NewKey["scope"], string> as Record<NewKey["scope"], string>,
  states: {
    live: () => "Virker",
    ending: (day: string) => `Virker indtil ${day}`,
    ended: (day: string) => `Udløb ${day}`,
    revoked: (day: string) => `Lukket ${day}`,
  } satisfies Record<KeyState, (day: string) => string> as Record<KeyState, (day: string) => string>,
  made: (day: string) => `Lavet ${day}.`,
  used: (day: string) => `Sidst brugt ${day}.`,
  unused: "Ikke brugt endnu.",
  own: "Det er den nøgle, du er logget ind med.",
  rotate: "Lav en ny i stedet",
  rotateOf: (key: string) => `Lav en ny i stedet for ${key}`,
  rotateAsk: "Så får du en ny nøgle. Den gamle virker i 30 dage endnu, så I kan nå at skifte.",
  rotateYes: "Ja, lav en ny",
  revoke: "Luk nøglen",
  revokeOf: (key: string) => `Luk nøglen ${key}`,
  revokeAsk: "Så virker nøglen ikke længere, fra nu af. Det kan ikke gøres om.",
  revokeYes: "Ja, luk den",
  no: "Ikke endnu",
  revoked: "Nøglen er lukket.",
  create: "Lav en nøgle",
  scope: "Hvad må den bruges til?",
  scopeHints: {
    organisation: "Kun organisationens egne tilbud",
    editor: "Redaktør: godkender, og skriver råd og regioner",
    admin: "Administrator: også organisationer og nøgler",
  } satisfies Record<NewKey["scope"], string> as Record<NewKey["scope"], string>,
  holder: "Hvem bruger den?",
  holderHint: "En funktion, aldrig et navn. Fx »leder af rådgivningen«.",
  until: "Virker til og med",
  untilHint: "Lad feltet stå tomt, hvis den skal virke, til nogen lukker den.",
  shownOnce: "Nøglen vises kun her, og kun nu",
  shownOnceWhy: "Vi gemmer den ikke og kan ikke vise den igen. Giv den videre på en sikker måde, ikke i en mail.",
  newKey: "Den nye nøgle",
  copy: "Kopiér",
  copied: "Nøglen er kopieret.",
  copyFailed: "Den kunne ikke kopieres. Markér den, og kopiér den selv.",
  lost: "Vi fik ikke nøglen at se. Luk den, og lav en ny.",
  put: "Jeg har gemt den",
};

export type KeyWords = typeof da;

const en: KeyWords = {
  title: (organisation) => `Keys of ${organisation}`,
  none: "There are no keys here yet.",
  scopes: { organisation: "Own offers", editor: "Editor", admin: "Administrator" },
  states: {
    live: () => "Works",
    ending: (day) => `Works until ${day}`,
    ended: (day) => `Expired ${day}`,
    revoked: (day) => `Revoked ${day}`,
  },
  made: (day) => `Made ${day}.`,
  used: (day) => `Last used ${day}.`,
  unused: "Not used yet.",
  own: "It is the key that you signed in with.",
  rotate: "Make a new one instead",
  rotateOf: (key) => `Make a new one instead of ${key}`,
  rotateAsk: "You get a new key. The old one works for 30 more days, so that you can change over.",
  rotateYes: "Yes, make a new one",
  revoke: "Revoke the key",
  revokeOf: (key) => `Revoke the key ${key}`,
  revokeAsk: "The key works no longer, from now on. It cannot be undone.",
  revokeYes: "Yes, revoke it",
  no: "Not yet",
  revoked: "The key is revoked.",
  create: "Make a key",
  scope: "What may it be used for?",
  scopeHints: {
    organisation: "The organisation's own offers only",
    editor: "Editor: approves, and writes advice and regions",
    admin: "Administrator: organisations and keys, too",
  },
  holder: "Who uses it?",
  holderHint: "A function, never a name. Such as “head of counselling”.",
  until: "Works up to and including",
  untilHint: "Leave it empty if it is to work until somebody revokes it.",
  shownOnce: "The key is shown here only, and only now",
  shownOnceWhy: "We do not keep it and cannot show it again. Pass it on in a safe way, not in an e-mail.",
  newKey: "The new key",
  copy: "Copy",
  copied: "The key is copied.",
  copyFailed: "It could not be copied. Select it and copy it yourself.",
  lost: "We did not get to see the key. Revoke it and make another.",
  put: "I have put it in a safe place",
};

export const keyWords = { da, en };

/** What a key is called by people who must tell it from others: by whom it is used, and the beginning of its id. */
export const keyName = ({ holder, id }: Pick<KeyInfo, "holder" | "id">): string => `${holder} (${id.slice(0, 6)})`;
