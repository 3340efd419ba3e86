import type { DueStrings } from "./due.da.ts";

export const dueEn: DueStrings = {
  intro: "Read what it says, and say whether it still holds. If it does not, change it.",
  nothing: "You have nothing to confirm just now.",
  never: "Never confirmed by you",
  since: (day) => `Last confirmed ${day}`,
  until: (day) => `Holds up to and including ${day}`,
  overdue: (day) => `Should have been confirmed ${day}`,
  right: "Still right",
  rightOf: (fact, offer) => `Still right: ${fact}, ${offer}`,
  allRight: "All still right",
  allRightOf: (offer) => `All still right: ${offer}`,
  change: "Change",
  changeOf: (offer) => `Change: ${offer}`,
  confirmed: (facts, offer) => `Confirmed today: ${facts}, ${offer}.`,
  waits: "A change awaits approval. It can be confirmed afterwards.",
  soon: "Within a month",
  later: "Later",
  soonest: "Now",
  calendar: "Have it in your calendar. Open the address as a subscription:",
  noValue: "Nothing stands here.",
};
