import { expect, test } from "vitest";
import { slugChart } from "../../../test/lib/rows.ts";
import type { Caveat } from "../../model/compare.ts";
import { remarks } from "./remarks.ts";

const text = (words: string) => ({ zh: words, en: words });
const caveats: readonly Caveat[] = [{ kind: "hedged", text: text("caveat"), ids: [], comparable: true }];

test.each([
  [
    "why it mixes, the caveats, then its notes",
    { mixes: text("mix"), notes: [text("note")] },
    caveats,
    ["mix", "caveat", "note"],
  ],
  ["its caveats alone", {}, caveats, ["caveat"]],
  ["its notes alone", { notes: [text("a"), text("b")] }, [], ["a", "b"]],
])("a reader is told %s", (_, cells, own, told) => {
  expect(remarks(slugChart("x", { ...cells, caveats: own })).map(({ zh }) => zh)).toEqual(told);
});

test("where there is nothing to warn of, that is said", () => {
  expect(remarks(slugChart("x"))).toEqual([
    {
      zh: "图中各数指标、时期、性质相同，可以直接比较。",
      en: "All values share the same indicator, period and status and can be compared directly.",
    },
  ]);
});
