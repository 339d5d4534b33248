import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { figureRows, ventureRows } from "./cited-rows.ts";

test.each(languages)("in %s every cited row stands on its page once, with fragment, name and words", (lang) => {
  const rows = data.citedSources.flatMap((page) => [
    ...figureRows(page, { data, lang }),
    ...ventureRows(page, { data, lang }),
  ]);
  expect(rows).toHaveLength(data.citedFigures.length + data.citedVentures.length);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  for (const { id, printed, name, words } of rows) {
    expect([...printed].length, id).toBeLessThanOrEqual(24);
    for (const told of [printed, name, words]) expect(told, id).not.toBe("");
  }
});

test("a figure tells its value, a venture how far it has come", () => {
  const page = { id: "region-2025-work-report" };
  expect(figureRows(page, { data, lang: "zh" })[0]).toMatchObject({ name: "引进到位资金", value: "超5300亿元" });
  const [venture] = ventureRows({ id: "alxa-tengger-2024" }, { data, lang: "en" });
  expect(venture?.words).toContain("operating");
});
