import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { data } from "../../model/data.ts";
import { readyPages } from "./comparison.ts";
import { scaleDrawings, scaleRows } from "./scale-drawing.ts";

test("only what may share a scale is drawn, at each width", () => {
  for (const { slug, values, comparison } of readyPages(data)) {
    const drawn = scaleDrawings(values, { slug, data, lang: "zh", document });
    if (comparison.shareScale)
      expect(
        drawn.map((one) => one.values),
        slug,
      ).toEqual([values]);
    else if (values.length === 2) expect(drawn, slug).toEqual([]);
    for (const { drawings } of drawn) expect(drawings).toHaveLength(3);
  }
});

test("marks are called after what tells them apart", () => {
  const labels = (wanted: string) =>
    readyPages(data)
      .filter(({ slug }) => slug === wanted)
      .flatMap(({ values }) => scaleRows(values, data).map(({ label }) => label.zh));
  expect(labels("baotou-wuhai-signed")).toEqual(["包头", "乌海"]);
  expect(labels("wuhai-months-and-year")).toEqual(["国内到位资金", "国内到位资金"]);
  expect(labels("baotou-registered-industrial")).toEqual(["全部", "项目类型：产业类"]);
});
