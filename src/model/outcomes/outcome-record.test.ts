import { expect, test } from "vitest";
import { citedVenture } from "../../../test/lib/cited-venture.ts";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { outcomeRecord } from "./outcome-record.ts";
import { allOutcomes } from "./outcomes.ts";

const data = {
  ...promised([target(), yuan(120)]),
  citedVentures: [citedVenture("v", { stage: ["signed"], project: "甲项目", as_of: "", source: "undated" })],
};

test("a number tells its value, its last day and what decided; a venture its stage", () => {
  expect(allOutcomes(data).map((row) => outcomeRecord(row, data))).toEqual([
    {
      ...{ promise: "t", kind: "number", place: "150300", said_from: "2024-02-01", said_to: "2024-02-01" },
      ...{ said_by: "before", status: "target", qualifier: "exact", value: 100, unit: "亿元", due: "2024-12-31" },
      ...{ outcome: "kept", reason: "result", evidence: "page-f1", linked: "", linked_en: "", coverage: "cited" },
    },
    {
      ...{ promise: "v", kind: "venture", place: "150300", said_from: undefined, said_to: undefined },
      ...{ said_by: "undated", status: "signed", outcome: "no-later-report", reason: "silent", evidence: "" },
      ...{ linked: "", linked_en: "", coverage: "cited" },
    },
  ]);
});
