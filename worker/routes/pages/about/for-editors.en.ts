import { redactCommand } from "./commands.ts";
import type { Prose } from "./prose.ts";

export const forEditorsEn: Prose = {
  title: "For editors",
  lead: "You look at what others have changed before it becomes public. You also write the guidance and watch over what grows old. This page says how that is done.",
  sections: [
    {
      heading: "How to begin",
      blocks: [
        "Open {origin}/editor and type your key. It stays in the window only. After half an hour without use it has to be typed again.",
        "Do not share a key. The history says which key did what, and which function it belongs to. It names no person.",
      ],
    },
    {
      heading: "The queue",
      blocks: [
        "“For approval” shows what waits, the oldest first. For each field you see old and new side by side. Press “Approve” or “Reject”. You are asked once more before it happens.",
        {
          terms: [
            [
              "A phone number, an e-mail address, a link or a place",
              "They stand as “Critical facts”. Call the place on its old number before you approve a new one. Do not use the number in the proposal.",
              "If nobody answers on the old one, find the place in another way, such as the municipality's or the region's own page.",
            ],
            [
              "A new offer",
              "Does the place exist? Does the offer fit what Vejviser is for? Is there a source?",
              "Being listed is not a quality mark. You are not to judge whether the help is good.",
            ],
            [
              "Something that is to go",
              "Several offers at once are unusual. Call the place. Find out what takes their place.",
            ],
          ],
        },
        "When you reject, you write why. Those who proposed it read it. Write so that they know what they can do.",
      ],
    },
    {
      heading: "What you cannot approve",
      blocks: [
        {
          list: [
            "What your own key, or a key of your own place, has proposed.",
            "What comes from a key that you made, or that made yours.",
          ],
        },
        "That holds through several links too. The queue says so before you press. Then an editor from another place has to look at it.",
      ],
    },
    {
      heading: "Corrections from citizens",
      blocks: [
        "Anybody can say that something is wrong. They have been told not to write about themselves. Some do so all the same.",
        {
          list: [
            "They lie under “Messages from readers”. Read the text. Take out all that can tell who somebody is.",
            "Press “Pass on to the place”. The text that you received is not kept beside it.",
            "If there is nothing to send, press “Put away without passing on”.",
            "30 days after it has been dealt with, the text is deleted.",
            "If somebody writes that they or a child are in danger, you cannot answer them. The form says so and shows the numbers to call.",
          ],
        },
      ],
    },
    {
      heading: "Guidance and areas",
      blocks: [
        {
          list: [
            "Under “Advice and guidance” every piece has a day when it is to be read again. Those that are soon due come first.",
            "Press “Retire” when it is to be shown no more. It then lies under “Retired”, and you can press “Change and show again”.",
            "Write where it comes from and how certain it is. A wish is not something that exists.",
            "Under “Regions and numbers” a region's urgent line has a last day. After it the page says “call your doctor or the doctor on call” until you have called and written a new one.",
            "On 1 January 2027 Region Hovedstaden and Region Sjælland become Region Østdanmark. That happens by itself. You enter the new code when it is public.",
          ],
        },
      ],
    },
    {
      heading: "When something has to be gone",
      blocks: [
        "A hidden address or a name may have come out by mistake. Then you can remove it from what is public, from all earlier versions and from the history.",
        {
          list: [
            "It cannot be undone.",
            "The history shows that something was removed, and can still be verified.",
            "Others may have read it meanwhile. Tell those whom it is about.",
          ],
        },
        "The form cannot do this yet: type a command in a terminal, with your key and the offer's id:",
        { label: "Remove a value everywhere", paste: redactCommand },
      ],
    },
    {
      heading: "Keep an eye on",
      blocks: [
        {
          terms: [
            [
              "{origin}/freshness",
              "It says how much has been confirmed, who is behind, and how long the oldest proposal has waited.",
            ],
            [
              "Places that do not want to be here",
              "An administrator presses “Take off the list” under “Organisations and keys” and writes why. An editor of another place approves it.",
              "They are remembered and cannot be put back by mistake. If they have changed their mind, there is “Put back on the list”.",
            ],
            [
              "Keys",
              "An administrator finds them under “Organisations and keys”. Close keys that nobody uses. The list shows the day on which a key was last used.",
            ],
          ],
        },
      ],
    },
  ],
};
