import { expect, test } from "vitest";
import { reportOf } from "../model/lookup.ts";
import { lineWords } from "./line-words.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();

test.each([
  ["zh", "第26行", "《演示》第26行"],
  ["en", "line 26", "“Demo”, line 26"],
] as const)("in %s a link to a line is seen as %s or as %s and heard with the title", (lang, words, named) => {
  const { title, title_en } = reportOf("demo", data);
  const label = lang === "zh" ? `${named}：${title}` : `${named}: ${title_en}`;
  expect(lineWords({ report: "demo", line: 26 }, { data, lang })).toEqual({ words, named, label });
});
