import { telephone } from "../acute-lines.ts";
import { wallMinute } from "../matching/clock.ts";
import { isOpen, openingTimes } from "../matching/hours.ts";
import type { Contact, Offer } from "../offer.ts";
import { codeLists } from "../vocabulary.ts";
import type { Saying } from "./saying.ts";

/** The contact to show first: one that is open now if there is one, and the quickest to a person otherwise. */
export function firstContact({ contacts }: Offer, now: Date): Contact | undefined {
  const bySpeed = contacts.toSorted(
    (a, b) => codeLists.channel.indexOf(a.channel) - codeLists.channel.indexOf(b.channel),
  );
  const wall = wallMinute(now);
  return bySpeed.find(({ hours }) => hours && isOpen([openingTimes(hours)], wall)) ?? bySpeed[0];
}

/** What a tap opens: a page, a call, a message. Null where it is none that a device can open. */
export function contactAddress({ channel, value }: Contact): string | null {
  if (value.startsWith("https:")) return value;
  const address: Partial<Record<Contact["channel"], string>> = {
    phone: telephone(value),
    callback: telephone(value),
    sms: `sms:${value}`,
    email: `mailto:${value}`,
  };
  return address[channel]?.replaceAll(" ", "") ?? null;
}

/** What one does to get in touch, as the words on a link. */
export function sayHow({ channel, value }: Contact, { strings, label }: Saying): string {
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
