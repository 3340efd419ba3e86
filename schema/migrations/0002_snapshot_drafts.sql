CREATE TABLE `snapshot_drafts` (
	`hash` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL
);
