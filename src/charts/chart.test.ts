import { expect, test } from "vitest";
import { venture } from "../../test/chains/fixtures.ts";
import { slugChart, slugMap } from "../../test/lib/rows.ts";
import { money, row } from "../../test/lib/fixtures.ts";
import { remarksOf, rowsOf, venturesOf } from "./chart.ts";

const text = (words: string) => ({ zh: words, en: words });
const rows = [row(money("1"))];
const ventures = [venture("1")];
const figures = slugChart("a", {
  rows,
  mixes: text("mixes"),
  caveats: [{ kind: "hedged", text: text("caveat"), ids: [], comparable: true }],
  notes: [text("note")],
});
const map = slugMap("b", { ventures, notes: [text("note")] });

test("a chart of figures draws values, a chain map draws ventures", () => {
  expect([rowsOf(figures), venturesOf(figures)]).toEqual([rows, []]);
  expect([rowsOf(map), venturesOf(map)]).toEqual([[], ventures]);
});

test("a reader is told why a chart mixes, its caveats and its notes, of a map the notes", () => {
  expect(remarksOf(figures).map(({ zh }) => zh)).toEqual(["mixes", "caveat", "note"]);
  expect(remarksOf(slugChart("c"))).toEqual([]);
  expect(remarksOf(map)).toEqual([text("note")]);
});
