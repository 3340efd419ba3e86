import { integer, text } from "drizzle-orm/sqlite-core";

/** The columns of what somebody changes and somebody else may have to approve. */
export const reviewable = <State>() => ({
  /** Of the working state, and one higher with each change; the only version that `If-Match` means. */
  version: integer().notNull(),
  working: text({ mode: "json" }).$type<State>().notNull(),
  /** What the public sees; null while nothing has been approved. */
  approved: text({ mode: "json" }).$type<State>(),
  /** Version and instant of the last change to the approved state; null with it. */
  approvedVersion: integer(),
  approvedAt: text(),
  updatedAt: text().notNull(),
});
