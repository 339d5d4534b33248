import { expect, test } from "vitest";
import { inlineRuns } from "./inline-runs.ts";

const words = (text: string) => ({ words: text, code: false, href: "" });

test.each([
  ["plain", [words("plain")]],
  ["", []],
  ["set `theme`.", [words("set "), { words: "theme", code: true, href: "" }, words(".")]],
  ["见[目录](/x/data/)。", [words("见"), { words: "目录", code: false, href: "/x/data/" }, words("。")]],
  ["`a[0](b)`", [{ words: "a[0](b)", code: true, href: "" }]],
  ["[a](/a)[b](/b)", ["a", "b"].map((name) => ({ words: name, code: false, href: `/${name}` }))],
  ["an open ` and a [bracket] (aside)", [words("an open ` and a [bracket] (aside)")]],
])("%j is shown as %j", (text, runs) => {
  expect(inlineRuns(text)).toEqual(runs);
});
