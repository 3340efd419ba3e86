/**
 * How the registry is stored in libSQL. Only `worker/store` reads and writes these tables.
 * Instants are ISO 8601 in UTC; days are `YYYY-MM-DD` in Europe/Copenhagen; what outsiders see of a noun is its JSON `state`.
 */
export * from "./tables/areas.ts";
export * from "./tables/authors.ts";
export * from "./tables/content.ts";
export * from "./tables/history.ts";
export * from "./tables/publishing.ts";
