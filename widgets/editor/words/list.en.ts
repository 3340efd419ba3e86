import type { ListStrings } from "./list.da.ts";

const counted = (count: number) => (count === 1 ? "1 offer" : `${count} offers`);

export const listEn: ListStrings = {
  intro:
    "Fetch your offers as a list, change it in Excel, and send it in again. All of it is sent at once, or nothing.",
  download: {
    title: "1. Fetch the list",
    go: "Fetch as CSV",
    file: (organisation, day) => `offers-${organisation}-${day}.csv`,
    done: "The list is fetched.",
  },
  upload: {
    title: "2. Send it in again",
    hint: "Save the file from Excel as CSV. First you see what would happen. Nothing is changed yet.",
    label: "Choose a file",
    look: "See what would happen",
    none: "Choose a file first.",
  },
  faults: {
    title: "Nothing is changed",
    intro: (count) => (count === 1 ? "There is 1 fault in the list:" : `There are ${count} faults in the list:`),
    row: "Row",
    column: "Column",
    what: "What is wrong",
    entry: (place) => `no. ${place}`,
    after: "Mend it in Excel, save the file, and choose it again.",
  },
  preview: {
    title: "This would happen",
    nothing: "The list is as things are already. There is nothing to do.",
    created: (count) => `Created: ${counted(count)}`,
    changed: (count) => `Changed: ${counted(count)}`,
    dropped: (count) => `Removed, because they are not on the list: ${counted(count)}`,
    waiting: (count) => `Awaiting approval: ${counted(count)}`,
    droppedSeveral: "When several are removed at once, somebody has to approve it first.",
    go: "Do it",
    stop: "Do nothing",
  },
  done: "The list is sent.",
  doneNothing: "Nothing was changed.",
};
