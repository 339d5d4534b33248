import { expect, test } from "vitest";
import { oddPrints } from "./odd-prints.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { correction } from "../../../test/lib/rows.ts";

const data = {
  ...world([
    figure({ id: "cut", flags: ["cut"], line: 7 }),
    figure({ id: "plain" }),
    // That its unit stands in a label is no doubt.
    figure({ id: "labelled", flags: ["unit-elsewhere"] }),
    // Listed once, under what is most in doubt.
    figure({ id: "both", flags: ["ambiguous", "garbled"] }),
    figure({ id: "cut-too", flags: ["cut"] }),
    figure({ id: "ruled", flags: ["lost-unit"] }),
  ]),
  corrections: [correction({ figure: "ruled" })],
};

test.each([
  ["zh", ["文字识别不清", "句子中断"], "《演示》第7行"],
  ["en", ["garbled in recognition", "sentence cut off"], "“Demo”, line 7"],
] as const)(
  "in %s flagged figures that no correction speaks of stand under their first flag, in the order of doubt",
  (lang, words, line) => {
    const groups = oddPrints({ data, lang });
    expect(groups.map((group) => group.words)).toEqual(words);
    expect(groups.map(({ flag, entries }) => [flag, entries.map(({ figure }) => figure.id)])).toEqual([
      ["garbled", ["both"]],
      ["cut", ["cut", "cut-too"]],
    ]);
    expect(groups[1]?.entries[0]?.prints).toMatchObject([{ line, path: "reports/demo/#cut" }]);
  },
);
