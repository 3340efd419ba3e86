/** What has a history of its own: revisions, reviews and changes each say which kind they are about. */
export const subjectKinds = ["offer", "organisation", "guidance"] as const;
export type SubjectKind = (typeof subjectKinds)[number];
