import { expect, test } from "vitest";
import { citedPage } from "../../test/lib/cited.ts";
import { citedVenture } from "../../test/lib/cited-venture.ts";
import { world } from "../../test/lib/fixtures.ts";
import { sureStagesWords } from "./sure-stages.ts";

const data = { ...world(), citedSources: [citedPage({ id: "page" }), citedPage({ id: "copy", standing: "copy" })] };

test.each([
  ["page", "stated", "在建、投产"],
  ["page", "inferred", "在建、投产（据推断）"],
  ["page", "low", "在建、投产（据图片）"],
  ["copy", "stated", "在建、投产（只见于转载）"],
] as const)("what a %s tells as %s is told so", (source, confidence, zh) => {
  const row = citedVenture("v1", { source, confidence, stage: ["under-construction", "producing"] });
  expect(sureStagesWords(row, { data, lang: "zh" })).toBe(zh);
});
