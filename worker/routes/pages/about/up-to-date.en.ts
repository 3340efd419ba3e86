import { commandBlocks } from "./commands.ts";
import type { Prose } from "./prose.ts";

export const upToDateEn: Prose = {
  title: "Keep your offers up to date",
  lead: "You write about your own offers: in a form, with a list from Excel, or from a system of your own. This page says how, and what happens then.",
  sections: [
    {
      heading: "The key",
      blocks: [
        "You need a key. It begins with vv_, and you get it from those who run Vejviser.",
        {
          list: [
            "The key is shown only once. Keep it as you keep a password.",
            "Nobody from Vejviser will ask you for it.",
            "It is good for your own offers and for nobody else's.",
            "If it is lost, or somebody else has seen it, say so. It is closed, and that works at once.",
            "When the key has to be changed, the old one and the new one can work side by side for a while.",
          ],
        },
        { blanks: ["Where you get a key", "Where you report a key that is lost"] },
      ],
    },
    {
      heading: "What becomes public, and when?",
      blocks: [
        {
          terms: [
            [
              "Texts, opening hours, waiting times and ticks in lists",
              "They are public within seconds when your place has been approved for it. Otherwise somebody else looks at it first.",
            ],
            [
              "Telephone, e-mail, links, places and sources",
              "Somebody else always looks first. Until then the old one stays, and it says that it is being changed.",
              "That goes for a number or an address in the middle of a text too. In this way a stolen key cannot send anybody to the wrong place.",
            ],
            ["A new offer", "Somebody else looks at it before it is public. Only you see a draft."],
            [
              "An offer that closes or takes a break",
              "You can take one offer a day off the list yourselves. When more are to go, somebody else looks first.",
            ],
          ],
        },
        "If something is rejected, you can see why. Nobody can approve what their own place has proposed.",
      ],
    },
    {
      heading: "Say that it is still right",
      blocks: [
        "When you confirm an offer, everybody can see the day. It is what people lean on when they call.",
        {
          list: [
            "For up to 180 days the offer stands as confirmed.",
            "After that it says when it was last confirmed.",
            "From day 270 it says that people should call before they go. The offer comes further down the list.",
            "From day 365 it is no longer on the list by itself. Its page is still there and says why.",
          ],
        },
        "Have it in your calendar: open the address below as a subscription. It shows what is to be confirmed, and when. Your own address stands at the end of “To be confirmed”.",
        {
          label: "Calendar, with your own id",
          paste: "{origin}/v1/organisations/jeres-id/due.ics",
        },
      ],
    },
    {
      heading: "In the form",
      blocks: [
        "Open {origin}/editor and type the key. It stays in the window only, and is gone when you close it.",
        {
          terms: [
            ["To be confirmed", "Read what it says and press “Still right”. If it is not, press “Change”."],
            [
              "Our offers",
              "Press “See and change” at an offer, and correct it. Press “See the changes before you send”. Then you see old and new side by side, and what somebody else has to look at.",
              "Here are also “Wait”, “Break” until a day, “History” and “Close the offer”. A new offer begins with “New offer”.",
            ],
            [
              "What we have proposed",
              "Here you see what waits, what was approved, and why something was not approved.",
              "Here you also see what readers say is wrong.",
            ],
          ],
        },
        "If somebody else at your place has changed the same thing meanwhile, nothing is overwritten. You see both and choose.",
      ],
    },
    {
      heading: "With a list from Excel",
      blocks: [
        {
          list: [
            "Go to “List in Excel” and press “Fetch as CSV”. The list has one row for each offer.",
            "Correct it in Excel and save it as CSV. It does not matter whether Excel uses commas or semicolons.",
            "Choose the file and press “See what would happen”. Nothing has been changed yet.",
            "If there is a mistake, you are told which cell it is in. Nothing is changed until it is corrected.",
            "Press “Do it” when it is as you want it.",
          ],
        },
        "The list is the whole list: an offer that is missing from it is closed. When several are missing, somebody else looks first.",
      ],
    },
    {
      heading: "What not to write",
      blocks: [
        {
          list: [
            "Names of staff, volunteers or citizens. Write a function, such as “the person on duty”.",
            "The address of a place that is to stay hidden. Tick “The address is secret”. Then only the municipality is shown.",
            "Numbers or promises that you are not sure of. Where nothing is said, Vejviser says that it is not known.",
          ],
        },
      ],
    },
    {
      heading: "If something went wrong",
      blocks: [
        {
          list: [
            "Go to “History” at the offer and press “Make it as it was here”. If there is a phone number in that version, somebody else looks first.",
            "If something was written that nobody may know, tell those who run Vejviser. They can remove it everywhere, in the history too.",
          ],
        },
        { blanks: ["Telephone and e-mail of those who run Vejviser"] },
      ],
    },
    {
      heading: "From a system of your own",
      blocks: [
        "All that the form can do, a program can do too. {origin}/docs describes all of it. This is what is used most. Try it in a terminal.",
        ...commandBlocks({
          setting: "Put in your own values",
          me: "See whose key it is, and what is to be confirmed",
          read: "Read an offer; the ETag is its version",
          confirm: "Say that contact and criteria are still right",
          change: "Correct a text, unless somebody has changed the offer meanwhile",
          wait: "Write today's waiting time",
          download: "Fetch the list as CSV",
          tryList: "See what the list would do",
          sendList: "Do it",
        }),
        "Send the same Idempotency-Key again if you got no answer. Then it happens only once.",
      ],
    },
  ],
};
