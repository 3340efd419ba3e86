import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./test/helpers/chromium.ts";

const provide = { isNight: process.env.NIGHTLY === "1" };

/**
 * Four rings, one after the other: rules in plain Node, the API in workerd before a real sqld, widgets in a real
 * Chromium, and the whole house. Each has its own `groupOrder`: without one, a ring of one worker would come last.
 */
export default defineConfig({
  test: {
    reporters: ["default", ["json", { outputFile: ".build/test-results.json" }]],
    projects: [
      {
        test: {
          name: "node",
          provide,
          include: ["test/{schema,seed,local,self-hosted,repo}/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          // Some of them compile the project, or count everything twice.
          testTimeout: 60_000,
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: "./worker/index.ts",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: { FRESH_DATABASES: inject("freshDatabases") },
            },
          })),
        ],
        test: {
          name: "workerd",
          provide,
          include: ["test/worker/**/*.test.ts"],
          globalSetup: "./test/helpers/sqld-for-tests.ts",
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 60_000,
        },
      },
      {
        optimizeDeps: { include: ["lit", "axe-core"] },
        test: {
          name: "chromium",
          include: ["test/widgets/**/*.test.ts"],
          maxWorkers: 2,
          sequence: { groupOrder: 3 },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
      {
        test: {
          name: "journeys",
          provide,
          include: ["test/journeys/**/*.test.ts"],
          exclude: ["test/journeys/measured/**"],
          globalSetup: "./test/helpers/public-house.ts",
          // Most of them wait: more at a time than there are processors.
          maxWorkers: 3,
          sequence: { groupOrder: 4 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: "measured",
          include: ["test/journeys/measured/**/*.test.ts"],
          // They measure time: last, one at a time, so that nothing competes with them.
          fileParallelism: false,
          sequence: { groupOrder: 5 },
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
