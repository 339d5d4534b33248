import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { numberOutcomes } from "../../model/outcomes/outcomes.ts";
import { numberEntry } from "./number-entry.ts";

const reason = { zh: "甲", en: "A" };
const figures = [
  target({ note: { zh: "注", en: "N" } }),
  yuan(90, { indicator: "outside-funds" }),
  yuan(50, { id: "half", period_end: "2024-06-30", indicator: "outside-funds" }),
];
const data = promised(figures, [{ promise: "t", later: "page-f1", reason }]);

test("a number tells what was said, what was said later, why the two are linked, and what is near", () => {
  const [row] = numberOutcomes(data);
  const entry = row && numberEntry(row, { data, lang: "en" });
  expect(entry).toMatchObject({
    ...{ id: "t", kind: "number", outcome: "missed", league: "150300", place: "Wuhai", placePath: "places/150300/" },
    said: [{ name: "funds", value: "CNY 10 bn", words: "2024 · target", note: "N" }],
    later: [{ name: "outside-funds", value: "CNY 9 bn", words: "2024 · actual" }],
    ground: "By the result for the same time",
    linked: ["A"],
    near: [{ value: "CNY 5 bn", why: "another indicator, another time, or none stated" }],
    compared: ["t", "page-f1"],
    projectPath: "",
  });
});

test("of what nothing later was read this is told, and no ground beside", () => {
  const silent = promised([target()]);
  const [row] = numberOutcomes(silent);
  expect(row && numberEntry(row, { data: silent, lang: "zh" })).toMatchObject({
    nothing: "没有读到同一指标、同一时期的后来数字",
    ground: "",
    later: [],
    compared: ["t"],
  });
});
