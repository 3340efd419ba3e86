-- Until now nobody could write: all there is comes from the reviewed seed, which is loaded again into the new tables.
-- What has been published, and under which numbers, stays.
DROP TABLE `revision_fields`;
--> statement-breakpoint
DROP TABLE `revisions`;
--> statement-breakpoint
DROP TABLE `suggestions`;
--> statement-breakpoint
DROP TABLE `confirmations`;
--> statement-breakpoint
DROP TABLE `idempotent_answers`;
--> statement-breakpoint
DROP TABLE `reviews`;
--> statement-breakpoint
DROP TABLE `offers`;
--> statement-breakpoint
DROP TABLE `keys`;
--> statement-breakpoint
DROP TABLE `organisations`;
--> statement-breakpoint
DROP TABLE `guidance`;
--> statement-breakpoint
DROP TABLE `situations`;
--> statement-breakpoint
DROP TABLE `sources`;
--> statement-breakpoint
DROP TABLE `unlisted_organisations`;
--> statement-breakpoint
DROP TABLE `credits`;
--> statement-breakpoint
DROP TABLE `postal_area_municipalities`;
--> statement-breakpoint
DROP TABLE `postal_areas`;
--> statement-breakpoint
DROP TABLE `municipality_regions`;
--> statement-breakpoint
DROP TABLE `municipalities`;
--> statement-breakpoint
DROP TABLE `regions`;
--> statement-breakpoint
DROP TABLE `leases`;
--> statement-breakpoint
CREATE TABLE `credits` (
	`subject` text PRIMARY KEY NOT NULL,
	`text` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`lat` real NOT NULL,
	`lng` real NOT NULL
);
--> statement-breakpoint
CREATE TABLE `municipality_regions` (
	`municipality` text NOT NULL,
	`region` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	PRIMARY KEY(`municipality`, `region`),
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `regions`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `postal_area_municipalities` (
	`postal_area` text NOT NULL,
	`municipality` text NOT NULL,
	`rank` integer NOT NULL,
	PRIMARY KEY(`postal_area`, `municipality`),
	FOREIGN KEY (`postal_area`) REFERENCES `postal_areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `postal_areas` (
	`code` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`lat` real,
	`lng` real
);
--> statement-breakpoint
CREATE TABLE `regions` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`valid_from` text,
	`valid_until` text,
	`version` integer NOT NULL,
	`working` text NOT NULL,
	`approved` text,
	`approved_version` integer,
	`approved_at` text,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `confirmations` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`offer` text NOT NULL,
	`fact` text NOT NULL,
	`day` text NOT NULL,
	`by` text NOT NULL,
	`key` text,
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`key`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `confirmations_by_offer` ON `confirmations` (`offer`);
--> statement-breakpoint
CREATE TABLE `idempotent_answers` (
	`caller` text NOT NULL,
	`idempotency_key` text NOT NULL,
	`request_hash` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text,
	`at` text NOT NULL,
	PRIMARY KEY(`caller`, `idempotency_key`)
);
--> statement-breakpoint
CREATE TABLE `keys` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`scope` text NOT NULL,
	`holder` text NOT NULL,
	`secret_hash` text NOT NULL,
	`made_by` text,
	`rotated_from` text,
	`created_at` text NOT NULL,
	`expires_at` text,
	`revoked_at` text,
	`last_used_on` text,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`made_by`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`rotated_from`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `keys_by_organisation` ON `keys` (`organisation`);
--> statement-breakpoint
CREATE TABLE `reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`fields` text NOT NULL,
	`version` integer NOT NULL,
	`proposers` text NOT NULL,
	`proposed_at` text NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`reason` text,
	FOREIGN KEY (`decided_by`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reviews_by_state` ON `reviews` (`state`,`proposed_at`);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_open_review` ON `reviews` (`subject_kind`,`subject`) WHERE "reviews"."state" = 'open';
--> statement-breakpoint
CREATE TABLE `suggestions` (
	`id` text PRIMARY KEY NOT NULL,
	`offer` text NOT NULL,
	`fact` text NOT NULL,
	`message` text,
	`received_at` text NOT NULL,
	`passed_on_at` text,
	`handled_at` text,
	FOREIGN KEY (`offer`) REFERENCES `offers`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `open_suggestions` ON `suggestions` (`received_at`) WHERE "suggestions"."handled_at" is null;
--> statement-breakpoint
CREATE TABLE `guidance` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`working` text NOT NULL,
	`approved` text,
	`approved_version` integer,
	`approved_at` text,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `offers` (
	`id` text PRIMARY KEY NOT NULL,
	`organisation` text NOT NULL,
	`version` integer NOT NULL,
	`working` text NOT NULL,
	`approved` text,
	`approved_version` integer,
	`approved_at` text,
	`updated_at` text NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`organisation`) REFERENCES `organisations`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `offers_by_organisation` ON `offers` (`organisation`);
--> statement-breakpoint
CREATE TABLE `organisations` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`working` text NOT NULL,
	`approved` text,
	`approved_version` integer,
	`approved_at` text,
	`updated_at` text NOT NULL,
	`trusted` integer DEFAULT false NOT NULL
);
--> statement-breakpoint
CREATE TABLE `situations` (
	`id` text PRIMARY KEY NOT NULL,
	`version` integer NOT NULL,
	`state` text NOT NULL,
	`updated_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `unlisted_organisations` (
	`name` text PRIMARY KEY NOT NULL,
	`asked_on` text NOT NULL,
	`reason` text
);
--> statement-breakpoint
CREATE TABLE `revision_fields` (
	`revision` integer NOT NULL,
	`field` text NOT NULL,
	`commitment` text NOT NULL,
	`salt` text,
	`before` text,
	`after` text,
	PRIMARY KEY(`revision`, `field`),
	FOREIGN KEY (`revision`) REFERENCES `revisions`(`sequence`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `revisions` (
	`sequence` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`subject_kind` text NOT NULL,
	`subject` text NOT NULL,
	`version` integer NOT NULL,
	`action` text NOT NULL,
	`at` text NOT NULL,
	`key` text,
	`previous_hash` text NOT NULL,
	`hash` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `keys`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `revisions_hash_unique` ON `revisions` (`hash`);
--> statement-breakpoint
CREATE INDEX `revisions_by_subject` ON `revisions` (`subject_kind`,`subject`,`version`);
--> statement-breakpoint
CREATE TABLE `leases` (
	`name` text PRIMARY KEY NOT NULL,
	`holder` text NOT NULL,
	`until` text NOT NULL,
	`covers` integer DEFAULT 0 NOT NULL
);
