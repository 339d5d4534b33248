import { expect, test } from "vitest";
import { judge } from "../../compare/judge.ts";
import { data } from "../../model/data.ts";
import { printedWith } from "../../model/lookup.ts";
import { ownSource } from "../../model/own.ts";
import type { Observation, Report } from "../../model/types.ts";
import { answerOf, questionOf, readyPages } from "./comparison.ts";
import { frameCode, tableCode } from "./comparison-codes.ts";
import { figureTold } from "./figure-told.ts";
import { ownFigure } from "./own-figure.ts";

const [page] = readyPages(data);
if (!page) throw new Error("no page");
const heights = { column: 500, phone: 800 };
const address = "https://example.org/compare/?f=a,b#value=1&unit=x";

test.each([
  ["zh", ""],
  ["en", "en/"],
] as const)("the frame in %s leads to its address, has a title and two heights, and holds a link", (lang, prefix) => {
  const title = questionOf(page, { data, lang });
  const ids = page.figures.join();
  expect(frameCode(page, { data, lang, heights })).toBe(
    `<iframe src="https://example.org/${prefix}embed/compare/?f=${ids}" title="${title}" width="100%" height="500" loading="lazy" style="display:block;border:0;height:clamp(500px,(560px - 100vw)*999,800px)"><p><a href="https://example.org/${prefix}compare/?f=${ids}">${title}</a></p></iframe>`,
  );
});

test.each(["zh", "en"] as const)(
  "the table in %s has the answer, and of each figure value, period, status, source",
  (lang) => {
    for (const compared of readyPages(data)) {
      const code = tableCode(compared, { data, lang, address });
      expect(code).toContain(`<p><strong>${answerOf(compared, lang)}</strong></p>`);
      expect(code.match(/<tr>/g)).toHaveLength(compared.values.length + 1);
      for (const of of compared.values) {
        const { value, period, status, prints } = figureTold(of, { data, lang });
        for (const words of [value, period, status]) expect(code).toContain(`<td>${words}</td>`);
        for (const { path } of prints)
          expect(code).toContain(`<a href="https://example.org/${lang === "en" ? "en/" : ""}${path}">`);
      }
      expect(code).toContain(' href="https://example.org/compare/?f=a,b#value=1&amp;unit=x"');
      expect(code).not.toMatch(/<(?:script|style|link|img|iframe)|\s(?:style|class|on\w+)=|href="(?!https:)/);
    }
  },
);

/** The figures of a comparison, the first with other cells. */
const withCells = (cells: Partial<Observation>): readonly Observation[] =>
  page.values.map((of, index) => (index === 0 ? ({ ...of, ...cells } as Observation) : of));

test("no word of a figure ends the code that it stands in", () => {
  const values = withCells({ id: `a"><b`, note: { zh: `甲"<乙>&丙`, en: "" } });
  const frame = frameCode({ values }, { data, lang: "zh", heights });
  expect(frame).toContain(`?f=a%22%3E%3Cb,${page.figures[1]}" title=`);
  const table = tableCode({ values, comparison: page.comparison }, { data, lang: "zh", address: `https://a/"><b>` });
  expect(table).toContain("<td>甲&quot;&lt;乙&gt;&amp;丙</td>");
  expect(table).toContain(`<a href="https://a/&quot;&gt;&lt;b&gt;">`);
});

test("what no figure has makes no column", () => {
  const values = page.values.map((of) => ({ ...of, note: { zh: "", en: "" } }));
  const code = (all: readonly Observation[]) =>
    tableCode({ values: all, comparison: page.comparison }, { data, lang: "zh", address });
  expect(code(values)).not.toContain('<th scope="col">说明</th>');
  expect(code(withCells({ note: { zh: "甲", en: "" } }))).toContain('<th scope="col">说明</th>');
});

test("a reader's own number stands in the table as what nobody checked, with no link", () => {
  const units = data.units.map(({ unit, base, factor }) => ({ unit, base, factor: String(factor) }));
  const cells = { value: "12.5", unit: "亿元", place: "150200", indicator: "funds-domestic", start: "", end: "" };
  const own = ownFigure({ ...cells, status: "actual" }, { units, data });
  const printed = printedWith("wuhai-2022-review-002", data);
  if (typeof own === "string" || !printed) throw new Error("no figure");
  const known = { ...data, reports: [...data.reports, ownSource as Report] };
  const compared = { values: [printed, own], comparison: judge([printed, own], known) };
  const code = tableCode(compared, { data: known, lang: "zh", address });
  expect(code).toContain("<td>读者输入的数，本站没有核对</td>");
  expect(code.match(/<a /g)).toHaveLength(2);
});
