import { expect, test } from "vitest";
import { lineWords } from "./line-words.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();

test.each([
  ["zh", "第26行", "第26行：演示"],
  ["en", "line 26", "line 26: Demo"],
] as const)("in %s a link to a line is seen as %s and heard as %s", (lang, words, label) => {
  expect(lineWords({ report: "demo", line: 26 }, { data, lang })).toEqual({ words, label });
});
