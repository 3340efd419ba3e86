/** The tests that hold what these pages say, by what they show: the file and the name of the test in it. */
export const proofs = {
  nothingSent: { file: "test/journeys/ten-thousand.test.ts", says: "ask nobody for anything and leave nothing behind" },
  allAlike: {
    file: "test/journeys/same-traces.test.ts",
    says: "from outside, no two people can be told apart by what they do",
  },
  leaksAreSeen: { file: "test/journeys/ten-thousand.test.ts", says: "a planted leak is seen" },
  frameIsNotSeen: {
    file: "test/journeys/recorded-host.test.ts",
    says: "in a frame, nothing of what is typed, chosen, found and opened comes to it",
  },
  inlineIsSeen: {
    file: "test/journeys/recorded-host.test.ts",
    says: "inline, all of it does, in the ways that the page about privacy lists",
  },
  alteredIsRefused: {
    file: "test/journeys/anonymity.test.ts",
    says: "is refused when it was altered on the way, and the acute lines stay",
  },
  noThirdParty: {
    file: "test/worker/pages.test.ts",
    says: "asks no third party for anything and is told nothing",
  },
  notInAddresses: {
    file: "test/journeys/plain-pages.test.ts",
    says: "nothing that is chosen is in an address, a title, a cookie or storage",
  },
  notLogged: { file: "test/worker/plain-pages.test.ts", says: "writes nothing of it anywhere" },
  discreet: { file: "test/worker/discreet-places.test.ts", says: "leaves nothing but its municipality" },
  selfHosted: {
    file: "test/journeys/self-hosted.test.ts",
    says: "answers what the Worker answers, from snapshots in a folder",
  },
  finderAccessible: { file: "test/widgets/finder/accessibility.test.ts", says: "$name has no violations" },
  panelAccessible: {
    file: "test/widgets/panel/accessibility.test.ts",
    says: "$name has no violations, folded and unfolded",
  },
  largeTargets: {
    file: "test/widgets/finder/accessibility.test.ts",
    says: "everything to tap is at least 44 px high, but for links inside sentences",
  },
  everyLookAccessible: { file: "test/journeys/accessibility.test.ts", says: "has no violations" },
  keyboard: {
    file: "test/journeys/accessibility-keyboard.test.ts",
    says: "as it is read and out again, and focus is always seen",
  },
  announced: {
    file: "test/journeys/accessibility-reading.test.ts",
    says: "announces each change once, and no change moves focus",
  },
  readersSettings: {
    file: "test/journeys/accessibility-reading.test.ts",
    says: "nothing is lost, moves or is told by colour alone",
  },
  everyCriterion: { file: "test/repo/wcag.test.ts", says: "has every criterion of WCAG 2.2 A and AA once" },
  plainAccessible: { file: "test/journeys/plain-looks.test.ts", says: "has no violations" },
} as const;

export type Proof = keyof typeof proofs;
