import { defineConfig } from "vitest/config";
import { closingLine } from "./closing-line.ts";

const root = new URL("..", import.meta.url).pathname;

export default defineConfig({
  root,
  test: {
    reporters: ["default", closingLine],
    projects: [
      { root, test: { name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/browser/**"] } },
      {
        root,
        test: {
          name: "site",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/build-sites.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
