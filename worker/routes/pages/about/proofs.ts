/** The tests that hold what these pages say, by what they show: the file and the name of the test in it. */
export const proofs = {
  nothingSent: { file: "test/journeys/anonymity.test.ts", says: "leave nothing behind" },
  leaksAreSeen: { file: "test/journeys/anonymity.test.ts", says: "a planted leak is seen" },
  inlineIsSeen: {
    file: "test/journeys/anonymity.test.ts",
    says: "in the host page: inline, its listeners see what is typed",
  },
  inlineIsListed: {
    file: "test/journeys/plain-pages.test.ts",
    says: "what a host page sees inline is what the page about privacy lists",
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
  plainAccessible: { file: "test/journeys/plain-looks.test.ts", says: "has no violations" },
} as const;

export type Proof = keyof typeof proofs;
