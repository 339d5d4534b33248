import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const contributing = readFileSync(fileURLToPath(new URL("../../.github/CONTRIBUTING.md", import.meta.url)), "utf8");
const [, howTo = ""] = contributing.split("\n## How to\n");
const [section = ""] = howTo.split(/\n## /);

/**
 * The file name of a how-to's walk: `Add an indicator, a unit, a place` is walked by
 * `add-an-indicator-a-unit-a-place.test.ts`.
 */
const walkOf = (heading: string) =>
  `${
    heading
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.join("-") ?? ""
  }.test.ts`;

test("every how-to of CONTRIBUTING.md has a walk of its name, and every walk a how-to", () => {
  const headings = [...section.matchAll(/^\*\*(.+?)\.?\*\*/gm)].map(([, heading = ""]) => heading);
  expect(headings).toContain("Add a report");
  const walks = readdirSync(fileURLToPath(new URL(".", import.meta.url)))
    .filter((name) => name.endsWith(".test.ts") && name !== "how-to.test.ts")
    .sort();
  expect(walks, "each how-to is walked by a test in test/walk/ that does what it says").toEqual(
    headings.map(walkOf).sort(),
  );
});
