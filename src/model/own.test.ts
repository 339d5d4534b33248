import { expect, test } from "vitest";
import { money } from "../../test/lib/fixtures.ts";
import { isOwn, ownReport } from "./own.ts";

test("a number typed by the reader is told from those that are printed", () => {
  expect([isOwn(money("1", { report: ownReport })), isOwn(money("1"))]).toEqual([true, false]);
});
