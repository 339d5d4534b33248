import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { longest, patience } from "./browser/patience.ts";
import { closingLine } from "./closing-line.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
// Only a hang takes as long, however busy the machine is.
const hang = 600_000;

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
          // Files share a process a core, and apart.ts sees that they do not share what they change.
          isolate: false,
          maxWorkers: "100%",
          setupFiles: ["test/apart.ts"],
          // Drawings are kept once made, so all files must mean the same address.
          env: { SITE: "https://example.org" },
          testTimeout: hang,
          hookTimeout: hang,
          expect: { poll: { timeout: patience } },
        },
      },
      {
        root,
        test: {
          name: "site",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/build-sites.ts"],
          testTimeout: longest,
          hookTimeout: longest,
          expect: { poll: { timeout: patience } },
          maxWorkers: 2,
          // Projects with their own number of workers run one after the other.
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
