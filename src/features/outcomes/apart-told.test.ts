import { expect, test } from "vitest";
import { promised, target, yuan } from "../../../test/lib/promises.ts";
import { numberOutcomes } from "../../model/outcomes/outcomes.ts";
import { apartTold } from "./apart-told.ts";

test.each([
  ["before", ""],
  ["page", "read only with the result"],
])("a promise of the page %s is told as %j", (source, expected) => {
  const data = promised([target({ source }), yuan(120)]);
  expect(numberOutcomes(data).map((row) => apartTold(row, { data, lang: "en" }))).toEqual([expected]);
});
