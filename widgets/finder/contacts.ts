import { html, type TemplateResult } from "lit";
import { telephone } from "../../schema/acute-lines.ts";
import { wallMinute } from "../../schema/matching/clock.ts";
import { isOpen, openingTimes } from "../../schema/matching/hours.ts";
import type { Contact, Offer } from "../../schema/offer.ts";
import { codeLists } from "../../schema/vocabulary.ts";
import type { Strings } from "../shared/strings.ts";
import type { Said, Words } from "../shared/words.ts";
import { icons } from "./icons.ts";

/** The contact to show first: one that is open now if there is one, and the quickest to a person otherwise. */
export function firstContact({ contacts }: Offer, now: Date): Contact | undefined {
  const bySpeed = contacts.toSorted(
    (a, b) => codeLists.channel.indexOf(a.channel) - codeLists.channel.indexOf(b.channel),
  );
  const wall = wallMinute(now);
  return bySpeed.find(({ hours }) => hours && isOpen([openingTimes(hours)], wall)) ?? bySpeed[0];
}

/** A way to get in touch, to tap; plain words where it is none that a device can open. */
export function contactLink(contact: Contact, words: Words, className: string): TemplateResult {
  const { channel, value } = contact;
  const how = sayHow(contact, words);
  if (value.startsWith("https:")) return outLink(value, how, words.strings, className);
  const address = {
    phone: telephone(value),
    callback: telephone(value),
    sms: `sms:${value}`,
    email: `mailto:${value}`,
  };
  return channel in address
    ? html`<a class=${className} href=${address[channel as keyof typeof address].replaceAll(" ", "")}>${how}</a>`
    : html`<span>${how}: ${value}</span>`;
}

function sayHow({ channel, value }: Contact, { strings, label }: Words): string {
  const { call, text, callBack, write, chat, video, onlineGroup } = strings;
  const ways: Partial<Record<Contact["channel"], string>> = {
    phone: call(value),
    sms: text(value),
    callback: value.startsWith("https:") ? callBack : `${callBack}: ${value}`,
    email: write,
    chat,
    video,
    "online-group": onlineGroup,
  };
  return ways[channel] ?? label("channel", channel);
}

/** A link away from here: to its own tab, and without telling where it was followed from. */
export function outLink(url: string, said: Said, { newTab }: Strings, className = ""): TemplateResult {
  return html`<a
    class=${className}
    href=${url}
    target="_blank"
    rel="noreferrer noopener external"
    referrerpolicy="no-referrer"
    >${said} ${icons.away}<span class="hidden-text">(${newTab})</span></a
  >`;
}
