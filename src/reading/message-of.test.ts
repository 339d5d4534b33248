import { expect, test } from "vitest";
import { messageOf } from "./message-of.ts";

test.each([
  [new Error("no"), "no"],
  ["thrown", "thrown"],
])("of %o is said %s", (thrown, said) => {
  expect(messageOf(thrown)).toBe(said);
});
