import { expect, test } from "vitest";
import { count } from "../../test/lib/fixtures.ts";
import { correction } from "../../test/lib/rows.ts";
import { data } from "../model/data.ts";
import type { Relation } from "../model/types.ts";
import { correctionWords } from "./correction-words.ts";

const [some] = data.relations;
if (!some) throw new Error("no relation");
const list = (expression: string): Relation => ({
  ...some,
  kind: "count-of-list",
  expression,
  figures: ["demo-1"],
});

test.each<[readonly Relation[], string]>([
  [[list("4 = demo-1")], "list incomplete"],
  [[list("3 <= demo-1")], "list incomplete"],
  [[list("6 = demo-1")], "number and list disagree"],
  [[{ ...list("4 = demo-1"), kind: "equal" }], "number and list disagree"],
  [[{ ...list("4 = demo-1"), figures: ["demo-2"] }], "number and list disagree"],
  [[], "number and list disagree"],
])("a list beside 5 that %# counts is told so", (relations, en) => {
  const known = { figures: [count(5, { id: "demo-1" })], relations };
  expect(correctionWords(correction({ figure: "demo-1", kind: "list-length" }), known).en).toBe(en);
  expect(correctionWords(correction({ figure: "demo-1", kind: "odd-print" }), known).en).toBe("odd print");
});

test("no list of the reports that is shorter than its number is said to disagree with it", () => {
  const told = data.corrections.filter(({ kind }) => kind === "list-length");
  expect(told.map((one) => correctionWords(one, data))).toEqual(
    told.map(() => ({ zh: "所列不全", en: "list incomplete" })),
  );
});
