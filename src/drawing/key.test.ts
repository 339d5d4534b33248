import { describe, expect, test } from "vitest";
import { insideOf } from "../../test/files/drawings.ts";
import { computedRow, printedRow } from "../../test/files/fixtures.ts";
import { citedFigure } from "../../test/lib/cited.ts";
import { census, figure, money, row, world } from "../../test/lib/fixtures.ts";
import type { ChartRow } from "../model/types.ts";
import { buildDocument } from "./build-document.ts";
import { createSvg } from "./element.ts";
import { drawKey } from "./key.ts";

const expected = row(money("1", { status: "expected" }));
const target = row(money("1", { status: "target" }));
const data = { ...world([figure()]), census: [census] };
const every = [printedRow, expected, target, computedRow];

function svgKey(rows: readonly ChartRow[], options: { x: number; y: number; lang: "zh" | "en"; room?: number }) {
  const parent = createSvg(buildDocument);
  const height = drawKey(parent, { rows, data, ...options });
  return { svg: insideOf(parent), height };
}

const textsOf = (svg: string) => [...svg.matchAll(/<text x="(\d+)" y="(\d+)"[^>]*>([^<]*)</g)].map((m) => m.slice(1));

describe("the key of a drawing", () => {
  test("is nothing where all is as printed", () => {
    expect(svgKey([printedRow], { x: 0, y: 0, lang: "zh" })).toEqual({ svg: "", height: 0 });
  });

  test("is a swatch and words for each look, side by side", () => {
    const { svg, height } = svgKey([expected], { x: 10, y: 50, lang: "zh" });
    expect(svg).toBe(
      '<rect x="11" y="50" width="24" height="12" stroke="var(--place-other)" stroke-width="1.5" fill="var(--place-other)" fill-opacity="0.4"/>' +
        '<text x="43" y="61" font-size="14" fill="var(--muted)">预计</text>',
    );
    expect(height).toBe(34);
    // 33 for the swatch, the words at 1.2 of their estimate, 24 to the next.
    expect(textsOf(svgKey([target, expected], { x: 10, y: 50, lang: "zh" }).svg)).toEqual([
      ["43", "61", "预计"],
      [String(43 + 33 + Math.ceil(28 * 1.2) + 24), "61", "目标、计划或门槛"],
    ]);
  });

  test.each([
    ["zh", ["原文所载", "预计", "目标、计划或门槛", "本站推算"]],
    ["en", ["as reported", "expected", "target, plan or threshold", "derived by us"]],
  ] as const)("names the styles in %s from the firmest to the least", (lang, words) => {
    expect(textsOf(svgKey(every, { x: 0, y: 0, lang }).svg).map(([, , text]) => text)).toEqual(words);
  });

  test("paints a swatch as the marks are painted", () => {
    const paints = [...svgKey(every, { x: 0, y: 0, lang: "en" }).svg.matchAll(/stroke-width="1.5" ([^/]*)\/>/g)];
    expect(paints.map(([, paint]) => paint)).toEqual([
      'fill="var(--place-other)"',
      'fill="var(--place-other)" fill-opacity="0.4"',
      'fill="none"',
      'fill="url(#hatch-place-other)"',
    ]);
  });

  test("tells what the sign of a cited value means, beside the sign itself", () => {
    const { svg } = svgKey([row(citedFigure())], { x: 0, y: 0, lang: "en" });
    expect(textsOf(svg).map(([, , text]) => text)).toEqual(["as reported", "◇", "from another public page"]);
    expect(svg.match(/<rect/g)).toHaveLength(1);
  });

  test("breaks where the next look has no room, and is higher by a line", () => {
    const taken = (words: string) => 33 + Math.ceil(words.length * 14 * 1.2) + 24;
    const two = taken("预计") + taken("目标、计划或门槛");
    const key = (room: number) => svgKey([expected, target], { x: 10, y: 50, lang: "zh", room });
    expect(textsOf(key(two).svg).map(([x, y]) => [x, y])).toEqual([
      ["43", "61"],
      [String(43 + taken("预计")), "61"],
    ]);
    expect(key(two).height).toBe(34);
    expect(textsOf(key(two - 1).svg).map(([x, y]) => [x, y])).toEqual([
      ["43", "61"],
      ["43", "85"],
    ]);
    expect(key(two - 1).height).toBe(58);
  });

  test("leaves a single look on its line, however long", () => {
    expect(textsOf(svgKey([target], { x: 10, y: 50, lang: "zh", room: 20 }).svg)).toEqual([
      ["43", "61", "目标、计划或门槛"],
    ]);
  });
});
