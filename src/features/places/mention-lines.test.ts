import { expect, test } from "vitest";
import { anything, mentionOf } from "../../model/mention.ts";
import { data } from "../../model/data.ts";
import { mentionLines } from "./mention-lines.ts";

test.each(data.places.map(({ code }) => code))(
  "the lines that name %s stand once each, in order, by report",
  (place) => {
    const mention = mentionOf(anything, { place, data });
    const { lines, byReport } = mentionLines(mention);
    const places = (rows: readonly { report: string; line: number }[]) =>
      rows.map(({ report, line }) => `${report} ${line}`);
    expect(new Set(places(lines))).toEqual(new Set(places(mention.rows)));
    expect(new Set(places(lines)).size).toBe(lines.length);
    for (const [report, rows] of byReport) {
      expect(rows.every((row) => row.report === report)).toBe(true);
      expect(rows.map(({ line }) => line)).toEqual(rows.map(({ line }) => line).toSorted((a, b) => a - b));
    }
    expect(byReport.flatMap(([, rows]) => rows)).toHaveLength(lines.length);
  },
);
