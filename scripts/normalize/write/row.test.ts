import { expect, test } from "vitest";
import { computed, owner } from "../../../src/tables/declare.ts";
import { amount, list, number, prose, text } from "../../../src/tables/kinds.ts";
import { ratio } from "../../../src/arithmetic/ratio.ts";
import { toRow } from "./row.ts";

test("a row has its owner and every cell as its column says, a text in both languages as one, and nothing else", () => {
  const columns = {
    report: owner("reports", {}),
    id: text({}),
    title: text({}),
    title_en: text({}),
    low: number({}),
    amount: amount({}),
    not_with: list({}),
    ...prose("note", {}),
    value_base: computed({}),
  };
  const at = { file: "x.csv", line: 2, row: "x" };
  const titles = { title: "甲", title_en: "A" };
  const cells = { low: ratio(1n, 2n), amount: { text: "15.10", value: ratio(151n, 10n) }, not_with: ["y"] };
  const row = { report: "a", id: "x", ...titles, ...cells, note: "注", note_en: "Note", at };
  expect(toRow({ noun: "row", columns }, row)).toEqual({
    report: "a",
    id: "x",
    ...titles,
    low: 0.5,
    amount: "15.10",
    not_with: ["y"],
    note: { zh: "注", en: "Note" },
  });
});
