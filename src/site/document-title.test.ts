import { expect, test } from "vitest";
import { documentTitle } from "./document-title.ts";

const words = (length: number) => "word ".repeat(20).slice(0, length - 1) + "x";

test.each([
  ["both that fit", "Short", "Short · Site"],
  ["both that just fit", words(63), `${words(63)} · Site`],
  ["a title that leaves no room for the site", words(64), words(64)],
  ["a title that just fits", words(70), words(70)],
  ["a longer one, cut at a word", words(71), `${"word ".repeat(13).trim()}…`],
  ["one that would end in a comma", `${"word ".repeat(12)}words, word word`, `${"word ".repeat(12)}words…`],
  ["Chinese, which has no spaces to cut at", "字".repeat(71), `${"字".repeat(69)}…`],
  ["Chinese that would end in a comma", `${"字".repeat(67)}，：${"字".repeat(9)}`, `${"字".repeat(67)}…`],
  ["Chinese with its only space in front", `字 ${"字".repeat(80)}`, `字 ${"字".repeat(67)}…`],
  [
    "a space in the very middle, which is too far to go back",
    `${"字".repeat(35)} ${"字".repeat(80)}`,
    `${"字".repeat(35)} ${"字".repeat(33)}…`,
  ],
  ["a space just after it", `${"字".repeat(36)} ${"字".repeat(80)}`, `${"字".repeat(36)}…`],
])("a tab shows %s", (_, title, shown) => {
  expect(documentTitle(title, { site: "Site" })).toBe(shown);
  expect(documentTitle(title, { site: "Site" }).length).toBeLessThanOrEqual(70);
});

test("signs that HTML writes by their names take the room of those", () => {
  const shown = documentTitle(`"${words(69)}`, { site: "Site" });
  expect(shown.replaceAll('"', "&quot;").length).toBeLessThanOrEqual(70);
  expect(shown).toMatch(/…$/);
});
