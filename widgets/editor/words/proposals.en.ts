import type { ProposalStrings } from "./proposals.da.ts";

export const proposalsEn: ProposalStrings = {
  intro: "Here you see what became of what you sent for approval.",
  nothing: "You have sent nothing that needed approval.",
  states: { open: "Awaiting approval", approved: "Approved", rejected: "Not approved", withdrawn: "Withdrawn" },
  proposed: (day) => `Sent ${day}`,
  decided: (day) => `Answered ${day}`,
  reason: (reason) => `Reason: ${reason}`,
  subjects: { offer: "Offer", organisation: "Organisation", guidance: "Advice", region: "Region" },
  own: "What we have proposed",
  received: (day) => `Received ${day}`,
  facts: {
    contact: "the contact is wrong",
    criteria: "it is not right who it is for",
    waiting: "the wait is wrong",
    hours: "the opening hours are wrong",
    closed: "it no longer exists",
    other: "something else is wrong",
  },
  suggestions: "Messages from readers",
  suggestionsIntro: "A reader thinks that something is wrong. Look, and change it if that is so.",
};
