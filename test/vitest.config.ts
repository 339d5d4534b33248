import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { closingLine } from "./closing-line.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export default defineConfig({
  root,
  test: {
    reporters: ["default", closingLine],
    projects: [
      {
        root,
        test: {
          name: "unit",
          // A module's test stands beside it; test/ keeps what crosses rooms.
          include: ["{src,scripts,test}/**/*.test.ts"],
          exclude: ["test/browser/**"],
          // Tests of the commands start a Node each, which takes seconds on a busy machine.
          testTimeout: 30_000,
        },
      },
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
