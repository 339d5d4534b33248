import { expect, test } from "vitest";
import { partsOf } from "./parts-of.ts";
import type { RelationKind } from "./types.ts";

test.each<[RelationKind, string, string[]]>([
  ["part", "a-1 <= a-2", ["a-1 in a-2"]],
  ["part", "a-1 <= a-2 & a-2 <= a-3", ["a-1 in a-2", "a-2 in a-3"]],
  ["part", "a-1 / ( 1 + a-2 ) <= a-3", []],
  ["sum", "a-1 + a-2 = a-3", ["a-1 in a-3", "a-2 in a-3"]],
  ["sum", "a-1 - a-2 = a-3", []],
  ["sum", "a-1 + a-2 = ?", []],
  ["share", "a-1 / a-2 = a-3", ["a-1 in a-2"]],
  ["share", "a-1 / a-2 = ?", []],
  ["share", "a-1 / a-2 > a-3 / a-4", []],
  ["bound", "a-1 <= a-2", []],
])("of a %s, %s, the parts are %j", (kind, expression, parts) => {
  expect(partsOf({ kind, expression }).map(([part, whole]) => `${part} in ${whole}`)).toEqual(parts);
});
