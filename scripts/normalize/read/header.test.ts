import { expect, test } from "vitest";
import { checkHeader } from "./header.ts";

const expected = ["id", "line", "printed"];
const all = "Expected id,line,printed";

test.each<[found: string[], messages: string[]]>([
  [["id", "line", "printed"], []],
  [["id", "line"], [`missing column: printed. ${all}`]],
  [[], ["id", "line", "printed"].map((column) => `missing column: ${column}. ${all}`)],
  [
    ["id", "line", "print"],
    [`unknown column: print. ${all}`, `missing column: printed. ${all}`],
  ],
  // A misspelt column is one fault, not an unknown one and a missing one.
  [["id", "line", "prnited"], ["unknown column: prnited. Did you mean printed?"]],
  [
    ["id", "prnited", "prnitd"],
    [
      "unknown column: prnited. Did you mean printed?",
      `unknown column: prnitd. ${all}`,
      `missing column: line. ${all}`,
    ],
  ],
  // A column that is there is nobody's misspelling.
  [["id", "line", "printed", "prnited"], [`unknown column: prnited. ${all}`]],
  [["id", "line", "printed", "id"], ["duplicate column: id. Keep one"]],
  [
    ["id", "line", "id"],
    ["duplicate column: id. Keep one", `missing column: printed. ${all}`],
  ],
  [["line", "id", "printed"], [`columns out of order: line,id,printed. ${all}`]],
  [["id", "line", "printed", "note"], [`unknown column: note. ${all}`]],
])("%j is told: %j", (found, messages) => {
  expect(checkHeader(found, expected)).toEqual(messages);
});
