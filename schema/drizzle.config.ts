import { defineConfig } from "drizzle-kit";

/** `npm run migration` writes the next migration from what changed in the tables. */
export default defineConfig({
  dialect: "sqlite",
  schema: "./schema/tables.ts",
  out: "./schema/migrations",
  casing: "snake_case",
});
