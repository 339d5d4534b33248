import { expect, test } from "vitest";
import { citedFigure, citedPage } from "../../../test/lib/cited.ts";
import { figure, world } from "../../../test/lib/fixtures.ts";
import { newFigures } from "./new-figures.ts";

const release = (version: string, date: string) => ({ version, date, summary: { zh: "", en: "" } });
const data = {
  ...world([figure({ id: "demo-1" }), figure({ id: "demo-2" }), figure({ id: "demo-3" })]),
  citedSources: [citedPage()],
  citedFigures: [citedFigure()],
  releases: [release("0.1.0", "2031-01-01"), release("1.0.0", "2031-05-06")],
};
const kept = (version: string, ...ids: string[]) => ({
  version,
  files: [
    { name: "derived", csv: "id\r\nother-1\r\n" },
    { name: "figures", csv: ["id,printed", ...ids.map((id) => `${id},"1,000个"`), ""].join("\r\n") },
  ],
});
const told = (...all: ReturnType<typeof kept>[]) =>
  newFigures(data, { kept: all }).map(({ version, date, figures }) => [version, date, figures.map(({ id }) => id)]);

test("each release has the figures that none before it had, those of cited pages as well, with its day", () => {
  expect(told(kept("0.1.0", "demo-2", "demo-1"), kept("1.0.0", "demo-1", "demo-2", "page-f1"))).toEqual([
    ["0.1.0", "2031-01-01", ["demo-2", "demo-1"]],
    ["1.0.0", "2031-05-06", ["page-f1"]],
  ]);
});

test("what no page shows any more is left out, and what is not released yet; one that came back is not new", () => {
  expect(told(kept("0.1.0", "demo-1", "gone-1"), kept("1.0.0", "gone-1"))).toEqual([
    ["0.1.0", "2031-01-01", ["demo-1"]],
    ["1.0.0", "2031-05-06", []],
  ]);
});

test("a release that kept no file of figures brought none that can be told", () => {
  expect(told({ version: "0.1.0", files: [] })).toEqual([
    ["0.1.0", "2031-01-01", []],
    ["1.0.0", "2031-05-06", []],
  ]);
});
