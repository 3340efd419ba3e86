import type { Prose } from "./prose.ts";

export const accessibilityEn: Prose = {
  title: "Accessibility: for your statement",
  lead: "When you put Vejviser on your page, it becomes part of the page. This is what we know, and a text to copy.",
  sections: [
    {
      heading: "What the rules say, as far as we know",
      blocks: [
        {
          list: [
            "The Danish act on web accessibility (no. 692 of 8 June 2018) builds on WCAG 2.1 through the standard EN 301 549.",
            "Each website must have a statement made in WAS-Tool. It must be kept current and looked at at least once a year (executive order no. 904 of 22 August 2019).",
            "The standard takes all that the browser shows together for one page. So Vejviser counts.",
            "The act has exceptions for third-party content. Since 1 July 2021 they do not hold for content that another public body delivers and has itself developed, paid for or controls. Then you must name it in your statement.",
            "If Vejviser is run by a private body or an association, the exception may hold when you neither pay for, develop nor control it.",
          ],
        },
        "So who runs Vejviser can decide what holds for you. This is no legal advice. Have a lawyer look at it.",
      ],
    },
    {
      heading: "What we aim at",
      blocks: ["WCAG 2.2 at level AA, and with it the level AA of WCAG 2.1 that the act builds on."],
    },
    {
      heading: "How it is tested",
      blocks: [
        "The tests run on every change. A change that gives a fault does not go in.",
        {
          question: "Does axe find faults in the search field or in the panel with advice?",
          answer:
            "No. They are tested in each state, in all themes, at 320, 768 and 1280 pixels, at normal size and at 400 %. That holds in the frame, on the page around it and directly on the page.",
          proof: ["everyLookAccessible", "finderAccessible", "panelAccessible"],
        },
        {
          question: "Can everything be used by keyboard?",
          answer:
            "Yes. Tab leads through all of it in the order in which it is read, into the frame and out again. One can see where one is, also when the button that leaves the page lies on top.",
          proof: ["keyboard"],
        },
        {
          question: "Is a screen reader told when something changes?",
          answer:
            "Yes, once for each change, and no change moves focus. The test sees what the screen reader is told, and not how it says it.",
          proof: ["announced"],
        },
        {
          question: "Can readers use settings of their own?",
          answer:
            "Yes. It is tested with letters twice as large, with wider spacing, with the system’s own colours, without motion, from right to left and with the telephone on its side. Nothing is cut off or lies over something else.",
          proof: ["readersSettings"],
        },
        {
          question: "Does axe find faults on the pages without scripts?",
          answer: "No. They are tested with scripts off, light and dark, at 360 and 1280 pixels.",
          proof: ["plainAccessible"],
        },
        {
          question: "Are buttons and fields large enough?",
          answer: "They are at least 44 pixels high. Links inside a sentence are excepted.",
          proof: ["largeTargets"],
        },
        {
          question: "Is there an answer for each criterion of WCAG 2.2?",
          answer:
            "Yes. A table in the code has all 55 criteria at level A and AA. For each there is a test or a reason.",
          proof: ["everyCriterion"],
        },
        { codes: ["widgets/ACCESSIBILITY.md"] },
        "Tests like these find only a part of what people run into.",
      ],
    },
    {
      heading: "What is missing, or what we do not know",
      blocks: [
        {
          list: [
            "As far as we know, nobody has yet tried Vejviser with a screen reader, magnification, voice control or other aids in everyday life.",
            "Whether headings, labels and links say enough can only be seen by a person. The same goes for the order of what one can skip to, and for whether the same thing has the same name everywhere. That is WCAG 1.3.1, 1.3.3, 2.4.1, 2.4.4, 2.4.6 and 3.2.4.",
            "The texts have not yet been read by people with lived experience.",
            "Where a text is not there in English, it stands in Danish and is marked as Danish.",
            "There are no texts in sign language and nothing is read aloud.",
            "Links lead to pages of others. We have not tested those.",
          ],
        },
      ],
    },
    {
      heading: "Who answers for what",
      blocks: [
        "You answer for your page and your statement, and for colours and type that you give Vejviser yourselves.",
        "Whoever runs Vejviser answers for the rest and has to fill this in:",
        { blanks: ["Who runs Vejviser", "E-mail for faults in accessibility", "Telephone"] },
      ],
    },
    {
      heading: "To copy",
      blocks: [
        {
          label: "Text for your statement",
          paste:
            "On the page [address] we show Vejviser, a registry of help, from {origin}. It is run by [name]. Vejviser aims at WCAG 2.2 level AA and is tested automatically on every change. As far as we know it has not been tested by users of assistive technology. Some texts are in Danish only, and there are no texts in sign language. Known limits are listed at {origin}/accessibility. If you find a fault, write to [e-mail].",
        },
      ],
    },
  ],
};
