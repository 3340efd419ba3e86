import type { Notebook } from "./notebook.ts";

interface RecordingLibrary {
  record: ((options: object) => void) & { takeFullSnapshot(): void };
}

/**
 * Runs in the page: the recorder of visits that many sites have, with all that it can do switched on. It takes what its
 * own document shows it, with open shadow roots and what fields hold, but no keys; of a frame of another origin it takes
 * nothing unless it runs in there, too. So it is one way among others here.
 */
export function recordVisit({ note }: Notebook): void {
  const { rrweb } = window as unknown as { rrweb: RecordingLibrary };
  rrweb.record({
    emit: (event: unknown) => note("recording", event),
    recordCanvas: true,
    inlineImages: true,
    inlineStylesheet: true,
    collectFonts: true,
    recordCrossOriginIframes: true,
    maskAllInputs: false,
    userTriggeredOnInput: true,
    sampling: { mousemove: true, mouseInteraction: true, input: "all", scroll: 10, media: 10 },
  });
  addEventListener("load", () => setInterval(() => rrweb.record.takeFullSnapshot(), 500));
}
