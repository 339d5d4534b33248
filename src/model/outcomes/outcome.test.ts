import { expect, test } from "vitest";
import { isEnding, isKept, outcomes } from "./outcome.ts";

test("five outcomes say how a promise ended, and two of these are kept", () => {
  expect(outcomes.filter(isEnding)).toEqual(["kept", "kept-early", "partly", "missed", "delayed"]);
  expect(outcomes.filter(isKept)).toEqual(["kept", "kept-early"]);
});
