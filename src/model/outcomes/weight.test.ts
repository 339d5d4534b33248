import { expect, test } from "vitest";
import { citedPage } from "../../../test/lib/cited.ts";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { numberOutcomes } from "./outcomes.ts";
import { apartOf } from "./weight.ts";

const copy = citedPage({ id: "copy", standing: "copy", published: "2024-03-01" });
const late = citedPage({ id: "late", standing: "copy", published: "2025-06-01" });
const apart = (...figures: Parameters<typeof promised>[0]) => {
  const known = promised(figures);
  const data = { ...known, citedSources: [...known.citedSources, copy, late] };
  const [row] = numberOutcomes(data);
  return row && apartOf(row, data);
};

test.each([
  ["two pages", [target(), yuan(120)], undefined],
  ["a promise of a reprint", [target({ source: "copy" }), yuan(120)], "reprint"],
  ["a promise of a reprint and of a page", [target({ source: "copy" }), target({ id: "t2" }), yuan(120)], undefined],
  ["a result of a reprint", [target(), yuan(120, { source: "late" })], "reprint"],
  ["what is missed by a reprint", [target(), yuan(90, { source: "late" })], "reprint"],
  ["a page that tells its own success", [target({ source: "page" }), yuan(120)], "hindsight"],
  ["a page that tells what was missed", [target({ source: "page" }), yuan(90)], undefined],
  ["what nothing decided", [target({ source: "copy" })], undefined],
] as const)("%s: counted apart as %3$s", (_, figures, expected) => {
  expect(apart(...figures)).toBe(expected);
});
