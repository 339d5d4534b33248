import { expect, test, vi } from "vitest";
import { gridClasses, slideCss } from "./slide-css.ts";
import { screenSlides } from "./slides.ts";
import { roundCss } from "./round.ts";

vi.mock("../lib/data.ts", async () => ({ data: (await import("../../test/screen/board.ts")).board }));

const slides = screenSlides("zh");
const css = slideCss(slides);

test("every slide has its turn and its colour, and its mark in the bar the same turn", () => {
  expect(css.startsWith(roundCss(9))).toBe(true);
  expect(css).toContain('#score-150000{--turn:0;--mark:var(--place-150000)}a[href="#score-150000"]{--turn:0}');
  expect(css).toContain('#chain-demo{--turn:8;--mark:var(--ink)}a[href="#chain-demo"]{--turn:8}');
});

test("a target whose share can be told has its strip, and no other slide has", () => {
  expect(css.match(/#[\w-]+ \.strip\{[^}]*\}/g)).toEqual([
    "#target-t-region .strip{--share:60.0%;--elapsed:50.0%}",
    "#target-t-behind .strip{--share:40.0%;--elapsed:50.0%}",
  ]);
});

test("the measures of every value and stage are there once, in order", () => {
  const measures = [...css.matchAll(/\.((?:ems|columns|rows|tall)-(\d+))\{--(\w+):(\d+)\}/g)];
  for (const [, name = "", number, what, value] of measures)
    expect(name).toBe(`${what}-${value}`.replace(/\d+$/, number ?? ""));
  const names = measures.map(([, name]) => name);
  // 60亿元, 5%, 100亿元, 40亿元, 下降3.5%, 70个, 30个, 20亿元, 9个, 1000个 to 4000个; stages of two, two and one tile.
  expect(names).toEqual([
    "columns-1",
    ...["ems-10", "ems-12", "ems-19", "ems-21", "ems-24", "ems-31", "ems-33"],
    ...["rows-1", "rows-2"],
    "tall-1",
  ]);
});

test("a stage's classes tell its columns and its rows both ways", () => {
  expect(gridClasses({ columns: 2, rows: 4, tall: 3 })).toEqual(["columns-2", "rows-4", "tall-3"]);
});
