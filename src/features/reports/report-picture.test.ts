import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { reportPicture } from "./report-picture.ts";

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
