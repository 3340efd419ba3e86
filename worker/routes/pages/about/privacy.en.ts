import { frameEvents, inlineEvents, inlineWays, innerEvents } from "./host-sees.ts";
import type { Prose } from "./prose.ts";

export const privacyEn: Prose = {
  title: "What nobody learns",
  lead: "You can look for help here without anybody seeing what you look for. This page tells what we do for that, how it is tested, and what we cannot hide.",
  sections: [
    {
      heading: "When you search in the search field",
      blocks: [
        {
          list: [
            "Your phone or computer fetches the whole list of help once. It is the same for everybody.",
            "After that it searches by itself. What you write, choose, open or print is sent to nobody.",
            "We use no cookies and keep nothing in your browser. It is told not to keep the list.",
            "The address, the title of the page and the browser’s list of pages do not change while you search.",
            "There are no advertisements, no measuring and no other companies in the search field.",
            "When you go on to a place, it is not told where you came from.",
            "If the list has been altered on the way, it is not shown. The numbers for urgent help stay.",
          ],
        },
      ],
    },
    {
      heading: "How it is tested",
      blocks: [
        "Each time we change something, a test uses the search field and the advice in a real browser, ten thousand times in a row. It looks whether anything was sent, kept or changed.",
        "Another test lets 50 people search for different things, each by themselves. From outside it has to look exactly the same.",
        "We test the test too. We put in a leak on purpose and see that it is found.",
      ],
    },
    {
      heading: "When you use the pages without scripts",
      blocks: [
        "The list and the advice are there as pages that work without scripts, too. There your own phone or computer cannot search for you.",
        {
          list: [
            "What you choose is sent to our server. It answers with a new page and forgets it.",
            "It is not in the address and not in a log.",
            "Whoever runs the server could see it while it answers. To avoid that, use the search field with scripts.",
            "When you go back, the browser may ask whether to send the page again. You can close the tab instead.",
          ],
        },
      ],
    },
    {
      heading: "When you correct a mistake",
      blocks: [
        "On the page “Correct a mistake” you can say that something is wrong. Then it is sent to us.",
        {
          list: [
            "We keep the help it is about, what is wrong, the time, and what you may write.",
            "We do not keep who you are. We only count how many corrections come, and not from whom.",
            "An editor reads the text and takes out all that is about people before the place sees it.",
            "The text is deleted 30 days after somebody has looked at the mistake. If nobody does, it is at most 90 days with us and 90 days with the place.",
            "The link from the search field holds the help it is about in the part of the address that your browser does not send. The page takes it out of the address again, but it may come into your history.",
          ],
        },
      ],
    },
    {
      heading: "When you leave the page",
      blocks: [
        "“Leave this page” covers the page and opens the weather instead. So does pressing Shift three times. We tell nobody that you did. Without scripts it is an ordinary link.",
        "The browser still remembers that you have been on the page. We cannot delete that.",
      ],
    },
    {
      heading: "What we cannot hide",
      blocks: [
        {
          list: [
            "The server that the list comes from sees your IP address and as a rule the name of the website that holds the search field.",
            "The page that holds the search field, your municipality’s for example, sees that you visited it.",
            "Your browser’s history shows that you have been on that page.",
            "Extensions in the browser can see what you see and write. So can a program for surveillance.",
            "If the computer is run by a workplace or by somebody else, they may be able to look on.",
            "When you call or write to a place, that stands on your phone and perhaps on the bill.",
            "Whoever runs the network can see which server you fetch from, and when. They cannot see what you search for.",
            "Somebody beside you can read along. A sheet of paper can be found.",
          ],
        },
        "Are you afraid that somebody follows what you do on your phone or computer? Then use another, which that person has not had in their hands.",
      ],
    },
    {
      heading: "What the page around the search field can see",
      blocks: [
        {
          terms: [
            [
              "In a frame, as is usual",
              "The page cannot see into the frame. It can see that the frame is there, and how high it is. It can see that you move the mouse into the frame, click in it and scroll. The height says nothing about what you search for.",
              "The button “Leave this page” and the numbers above the frame stand on the page itself. It can see if you press them.",
              "These events reach the page:",
            ],
          ],
        },
        { codes: frameEvents },
        {
          terms: [
            [
              "In the page itself (inline)",
              "Where a municipality has chosen this, the page and all that runs on it can see everything: what you write, choose, open and find.",
              "That can happen in several ways:",
            ],
          ],
        },
        { list: Object.values(inlineWays).map(({ en }) => en) },
        "These events reach the page:",
        { codes: inlineEvents },
        "When the page listens inside the search field, it also hears these:",
        { codes: innerEvents },
      ],
    },
    {
      heading: "How far each thing reaches",
      blocks: [
        {
          terms: [
            [
              "Searching on your own screen",
              "Hides what you search for. Does not hide that the list was fetched, and when.",
            ],
            [
              "The browser does not keep the list",
              "That is what we ask of it. We cannot promise that the computer itself keeps nothing.",
            ],
            ["The frame", "Keeps the page around it out. Does not keep extensions in the browser out."],
            [
              "No log",
              "Our program does not write down who came. Whoever runs the server may have a log of their own network.",
            ],
            ["The list cannot be altered on the way", "Does not help if somebody takes over our server."],
            ["Nobody is told where you came from", "A place still sees your IP address and what you do on its pages."],
            ["Leave this page", "Covers the page at once. Does not delete the history."],
          ],
        },
      ],
    },
  ],
};
