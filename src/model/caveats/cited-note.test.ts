import { expect, test } from "vitest";
import { citedFigure } from "../../../test/lib/cited.ts";
import { computed } from "../../../test/lib/computed.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { remarksOf } from "../../charts/chart.ts";
import { allCharts } from "../../exports/charts.ts";
import { caveats } from "../compare.ts";
import { data as real } from "../data.ts";

const note = { zh: "作“引进”，不作“到位”。", en: "It says “attracted”, not “received”." };
const noted = citedFigure({ id: "page-f1", note });
const plain = citedFigure({ id: "page-f2", note: { zh: "", en: "" } });
const report = money("100", { note: { zh: "累计数。", en: "Cumulative." } });
const data = { ...world([report]), citedFigures: [noted, plain] };
const told = (rows: Parameters<typeof caveats>[0]) => caveats(rows, data).find(({ kind }) => kind === "cited-note");

test("what the note of a cited value says is told by its name, and sizes may still be compared", () => {
  expect(told([row(report, "A"), row(noted, "B"), row(plain, "C")])).toEqual({
    kind: "cited-note",
    text: {
      zh: "引用页面的数（◇）。B：作“引进”，不作“到位”。",
      en: "Values of cited pages (◇). B: It says “attracted”, not “received”.",
    },
    ids: ["page-f1"],
    comparable: true,
  });
});

test.each([
  ["baotou-funds-2018-2025", /2018年：[^。]*没有“到位”[^。]*。2020年：没有“到位”/u],
  ["baotou-agreed-and-received", /机器翻译/u],
  ["leagues-funds", /阿拉善2022年：/u],
])("the chart %s tells what its cited values do not say by themselves", (slug, words) => {
  const chart = allCharts(real).find((one) => one.slug === slug);
  expect(chart && remarksOf(chart).some(({ zh }) => words.test(zh))).toBe(true);
});

test("a value computed from one carries its note too", () => {
  expect(told([row(computed({ inputs: ["page-f1"] }), "B")])?.ids).toEqual([computed({}).id]);
});

test("of cited values without a note, and of the notes of reports, nothing is told", () => {
  expect(told([row(report, "A"), row(plain, "C")])).toBeUndefined();
});
