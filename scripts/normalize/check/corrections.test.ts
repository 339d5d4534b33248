import { expect, test } from "vitest";
import { makeTables, tell } from "../../../test/tables.ts";
import { checkCorrections } from "./corrections.ts";

function told(cells: Readonly<Record<string, string>>) {
  const tables = makeTables({ figures: [{ id: "demo-001", printed: "12个" }], corrections: [cells] });
  tables.figures.keys.add("demo-002");
  return tell(checkCorrections(tables));
}

test("a correction of what is printed is in order, and so is one of a figure that cannot be read", () => {
  expect(told({ figure: "demo-001", printed: "12个" })).toEqual([]);
  expect(told({ figure: "demo-002", printed: "12个" })).toEqual([]);
});

test.each([
  [{ figure: "demo-001", printed: "12家" }, "line 2 (printed): stale correction: 12家. demo-001 prints 12个"],
  [
    { figure: "demo-01", printed: "12个" },
    "line 2 (figure): stale correction: no figure demo-01. Did you mean demo-001?",
  ],
  [{ figure: "other", printed: "12个" }, "line 2 (figure): stale correction: no figure other"],
])("%j is stale", (cells, message) => {
  expect(told(cells)).toEqual([`corrections.csv ${message}`]);
});
