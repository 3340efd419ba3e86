import { assessmentEn } from "./assessment.en.ts";
import type { Prose } from "./prose.ts";

export const dpoEn: Prose = {
  title: "For your data protection officer",
  lead: "This tells who processes what, where and for how long when you put Vejviser on your page. What we cannot know stands as fields to be filled in.",
  sections: [
    {
      heading: "In short",
      blocks: [
        {
          list: [
            "The search happens on the visitor’s own device. What is written, chosen and opened is not sent.",
            "The server gets what comes with every request: IP address, time, the browser’s name and the address that is fetched. Your presets, such as the municipality, may be in that address.",
            "When the script is fetched, the browser sends the name of your website along (Origin). The frame is fetched without it. Inline, the name also comes along when the list is fetched.",
            "On the pages without scripts (/list and /guide) the visitor’s choices are sent to the server. They are used for the answer and not kept.",
            "There are no cookies, no storage in the browser and no third parties.",
          ],
        },
      ],
    },
    {
      heading: "Who processes what",
      blocks: [
        {
          terms: [
            [
              "IP address, time and the browser’s name",
              "Who: whoever runs the server. Why: to be able to answer.",
              "Where: unknown until the service is set up. How long: Vejviser does not keep it and writes no log of requests. The provider of the server and the network may have logs of its own.",
            ],
            [
              "Choices on /list and /guide",
              "Who: whoever runs the server. Where: in the server’s memory. How long: while the answer is made.",
            ],
            [
              "Corrections from /suggest",
              "Who: the editors, and the place once an editor has taken out what is about people. What: the help it is about, what is wrong, the time, and a voluntary text of at most 300 characters. The page asks not to write about oneself or others.",
              "Where: in the database. How long: 30 days after somebody has looked at the mistake. Otherwise at most 90 days with the editors and 90 days with the place. The sender’s address is not kept, not even to slow down floods: they are counted only.",
            ],
            [
              "Words and choices in the search field and the panel",
              "Who: nobody. They stay on the visitor’s device until the page is closed.",
            ],
            ["The visit to your own page", "Who: you. Your log, your cookies and your other programs."],
            ["Information about places", "It is public. The registry holds no names of persons."],
          ],
        },
      ],
    },
    {
      heading: "To be filled in by whoever runs the service",
      blocks: [
        "Vejviser is a program. Who is the controller of the visitor’s IP address is settled only when somebody runs it.",
        {
          blanks: [
            "Controller: name, address and company number",
            "Contact and data protection officer",
            "Who provides the server, and in which country it stands",
            "Who provides the database, and in which country it stands",
            "Data processing agreements",
            "Transfers to countries outside the EU",
            "The provider’s log: what is in it, and when it is deleted",
            "Legal basis",
          ],
        },
      ],
    },
    {
      heading: "Sub-processors",
      blocks: [
        {
          terms: [
            [
              "Cloudflare, if the service is deployed there",
              "Workers answers requests, and R2 keeps the public lists. Vejviser has turned the log of requests off. Cloudflare sees IP addresses to be able to answer.",
            ],
            [
              "Whoever provides the database",
              "It keeps the organisations’ information and the corrections that somebody has sent without a name. It keeps nothing else about visitors and is not asked when somebody searches.",
            ],
            [
              "Run by yourselves",
              "When the service runs on your own machines, there are no sub-processors on Vejviser’s side.",
            ],
          ],
        },
      ],
    },
    {
      heading: "Cookies",
      blocks: [
        "Vejviser sets no cookies and keeps nothing on the visitor’s device. So there is nothing to ask consent for. Other programs on your page may need it.",
      ],
    },
    {
      heading: "Legal basis",
      blocks: [
        "That is your assessment and not ours. A visit to a page about abuse can itself say something sensitive about a person. So consider article 9 of the General Data Protection Regulation, even though nothing is kept. Have a lawyer look at it.",
      ],
    },
    assessmentEn,
  ],
};
