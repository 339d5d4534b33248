import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { reportPicture, reportsPicture } from "./report-picture.ts";

test("a link to a report is shown with how many numerals it has, of which each became something", () => {
  for (const report of data.reports) {
    const own = data.numerals.filter((numeral) => numeral.report === report.id);
    const figures = own.filter(({ disposition }) => disposition === "figure").length;
    const { number } = reportPicture(report, { data, lang: "zh" });
    expect(number).toEqual({
      words: `${own.length}处数字`,
      about: `${figures}处登记为数据，${own.length - figures}处不计入`,
    });
    expect(reportPicture(report, { data, lang: "en" }).number?.words).toBe(`${own.length} numerals`);
  }
});

test("a page about all reports is shown with the numerals of all", () => {
  const { title, number } = reportsPicture({ title: "所有", lead: "导语" }, { data, lang: "zh" });
  expect([title, number?.words]).toEqual(["所有", `${data.numerals.length}处数字`]);
});
