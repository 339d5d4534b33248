import { expect, test } from "vitest";
import { computedRow, demoChart, printedRow } from "../../test/files/fixtures.ts";
import { embedded } from "./embedded.ts";

test("an embed has the chart's words, a key of the looks that are drawn, and its drawings in both languages", () => {
  const made = demoChart({ rows: [printedRow, computedRow] });
  const { slug, subtitle, title, alt, source, drawings } = made;
  expect(embedded(made)).toEqual({
    slug,
    subtitle,
    title,
    alt,
    source,
    key: ["solid", "hatch"],
    drawings: { zh: drawings("zh"), en: drawings("en") },
    page: "charts/demo-chart/",
  });
});
