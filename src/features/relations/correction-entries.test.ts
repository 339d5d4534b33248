import { expect, test } from "vitest";
import { correctionEntries } from "./correction-entries.ts";
import { money, world } from "../../../test/lib/fixtures.ts";
import { correction } from "../../../test/lib/rows.ts";

const data = {
  ...world([money("100", { id: "demo-1", line: 7 }), money("9", { id: "demo-2" })]),
  corrections: [correction(), correction({ figure: "gone", kind: "odd-print" })],
};

test.each([
  ["zh", "单位缺失", "读作亿元", "《演示》第7行", "印法存疑"],
  ["en", "unit lost", "read as 亿元", "“Demo”, line 7", "odd print"],
] as const)(
  "in %s a ruling says what was printed, how it is read, and where it stands",
  (lang, kind, reading, line, other) => {
    const [first, second] = correctionEntries({ data, lang });
    expect(first).toMatchObject({ printed: "100", kind, reading, date: "2026-01-02", version: "0.1.0" });
    expect(first?.prints.map((print) => [print.line, print.path])).toEqual([[line, "reports/demo/#demo-1"]]);
    expect(second).toMatchObject({ kind: other, prints: [] });
  },
);
