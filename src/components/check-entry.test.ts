import { expect, test } from "vitest";
import { data } from "../lib/data.ts";
import type { Relation } from "../lib/types.ts";
import { checkEntry } from "./check-entry.ts";

function relation(id: string): Relation {
  const found = data.relations.find((row) => row.id === id);
  if (!found) throw new Error(`no relation: ${id}`);
  return found;
}

test.each([
  ["wuhai-signed-total", "其中整数只有102"],
  ["region-projects-base", "其中整数只有1342"],
  ["wuhai-trips", ""],
  ["wuhai-december", ""],
])("%s with its candidates", (id, expected) => {
  expect(checkEntry(relation(id), "zh").candidates).toBe(expected);
});
