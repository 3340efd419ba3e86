import { cloudflareTest } from "@cloudflare/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { launchOptions } from "./test/helpers/chromium.ts";

/** Three rings: the rules in plain Node, the API in workerd before a real sqld, the widgets in a real Chromium. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "node",
          include: ["test/{schema,seed,repo}/**/*.test.ts"],
        },
      },
      {
        plugins: [
          cloudflareTest(({ inject }) => ({
            main: "./worker/index.ts",
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: { bindings: { DATABASE_URL: inject("databaseUrl") } },
          })),
        ],
        test: {
          name: "workerd",
          include: ["test/worker/**/*.test.ts"],
          globalSetup: "./test/helpers/sqld-for-tests.ts",
        },
      },
      {
        test: {
          name: "chromium",
          include: ["test/widgets/**/*.test.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await launchOptions() }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
