const common = ["widget", "acute", "card", "contact", "details", "handout", "kept-out"] as const;

/** What a host may style with `::part`; each is told of in the widget's README. */
export const parts = {
  finder: [...common, "questions", "more", "results", "no-result"],
  panel: [...common, "opening", "step", "snippet", "evidence", "offers", "known", "library"],
} as const;
