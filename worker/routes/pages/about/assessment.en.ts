import type { ProseSection } from "./prose.ts";

/** As `assessmentDa`. */
export const assessmentEn: ProseSection = {
  heading: "Draft for a data protection impact assessment",
  blocks: [
    "The questions are yours. The answers are the technical ones that we can give. The rest is for you to write.",
    {
      question: "Which information about the visitor is processed?",
      answer: "What comes with every request on the net, and on the pages without scripts also what was chosen.",
      proof: ["nothingSent", "notInAddresses"],
    },
    {
      question: "Could less be processed?",
      answer:
        "We cannot answer without seeing the IP address. All searching has been moved to the visitor’s device, and everybody fetches the same list.",
      proof: ["nothingSent", "allAlike"],
    },
    {
      question: "How do you know that this is so?",
      answer: "A test uses the search field in a real browser. The test is itself tested with leaks put in on purpose.",
      proof: ["leaksAreSeen"],
    },
    {
      question: "Can our own page see what is searched for?",
      answer:
        "In a frame it cannot. Inline it can see everything. That is why the frame is what one gets without choosing.",
      proof: ["frameIsNotSeen", "inlineIsSeen"],
    },
    {
      question: "Are there third parties?",
      answer: "No. The pages do not allow the browser to fetch anything from others.",
      proof: ["noThirdParty"],
    },
    {
      question: "Can what is chosen stand in an address, in the history or in a log?",
      answer: "No. Without scripts it is sent inside the request, and we write it nowhere.",
      proof: ["notInAddresses", "notLogged"],
    },
    {
      question: "Can somebody alter the list on the way?",
      answer: "A list that was altered is not shown. The numbers for urgent help stay.",
      proof: ["alteredIsRefused"],
    },
    {
      question: "Can a secret address get out?",
      answer: "A place that has asked for it stands with its municipality alone in all that is public.",
      proof: ["discreet"],
    },
    {
      question: "Can we run it ourselves?",
      answer: "Yes. It can run without Cloudflare, on a machine with Node and a libSQL server.",
      proof: ["selfHosted"],
    },
    {
      question: "What can the visitor get access to, or have deleted?",
      answer:
        "Vejviser has no information about visitors to find. What the provider has in its logs is for whoever runs the service to answer.",
    },
    {
      question: "Which risk is left?",
      answer:
        "Whoever runs the server, or takes it over, can see IP addresses and could change the program. Extensions, programs for surveillance and people at the screen can look on. The page /privacy tells visitors so.",
    },
  ],
};
