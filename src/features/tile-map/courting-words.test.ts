import { describe, expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { languages } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { courtingStatus, courtingWords } from "./courting-words.ts";

describe.each(data.courting)("$id", (row) => {
  const kind = rowWith(data.reports, { id: row.report })?.kind;

  test("says that it is planned where its report is a plan or measures, and nowhere else", () => {
    for (const lang of languages) {
      const words = courtingWords(row, { data, lang });
      expect(words.includes({ zh: "：规划，", en: ": planned, " }[lang])).toBe(kind !== "press");
      const ofEach = { zh: "各盟市都有：", en: "said of every league and city: " }[lang];
      expect(words.startsWith(`${row.each === "" ? "" : ofEach}${row.printed[lang]}`)).toBe(true);
      expect(words.endsWith(row.means[lang])).toBe(true);
    }
  });
});

test.each([
  ["plan", "规划"],
  ["measures", "规划"],
  ["press", ""],
] as const)("a row that moved to a report of the kind %s has the status %j", (kind, zh) => {
  const [report] = data.reports;
  if (!report) throw new Error("no report");
  expect(courtingStatus({ report: "seed" }, { reports: [{ ...report, id: "seed", kind }] }).zh).toBe(zh);
});
