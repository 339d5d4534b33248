import { describe, expect, test } from "vitest";
import { markOf, textAt, textsOf } from "../../../test/charts/drawn.ts";
import { money, row, world } from "../../../test/lib/fixtures.ts";
import { textWidth } from "../../drawing/measure.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { widths } from "../../drawing/widths.ts";
import { figures, periodWords } from "./figures.ts";

const data = world();
const untimed = { period_start: "", period_end: "" };
const rows = [
  row(money("4000"), "甲", "一"),
  row(money("2", { status: "target" }), "乙", "一"),
  row(money("3", untimed), "丙", "二"),
];
const draw = (width: number) => figures(rows, { document, data, width, lang: "zh" });

describe.each(widths)("a table of figures at %i px", (width) => {
  const svg = draw(width);

  test("gives every number the same room, however large it is, and ends all at one line", () => {
    const ends = ["4000亿元", "2亿元（目标）", "3亿元"].map((words) => textAt(svg, words).x);
    expect(new Set(ends).size).toBe(1);
    const boxes = [...svg.querySelectorAll("rect")].map((box) => box.getAttribute("width"));
    expect(new Set(boxes).size).toBe(2);
  });

  test("says each period, or that none is stated", () => {
    const said = textsOf(svg).map(({ text }) => text);
    expect(said.filter((text) => text === "2022年1—11月")).toHaveLength(2);
    expect(said).toContain("时期未载");
  });

  test("has a square in the look of the key, which says what the number is", () => {
    expect(markOf(svg, "甲")?.querySelectorAll("rect")[1]?.getAttribute("fill-opacity")).toBe("1");
    expect(markOf(svg, "乙")?.querySelectorAll("rect")[1]?.getAttribute("fill-opacity")).toBe("0");
  });

  test("keeps within its width", () => {
    for (const { x } of textsOf(svg)) expect(x).toBeLessThanOrEqual(width);
  });
});

test("a group may have words of its own under its rows", () => {
  const remark = (group: string) => (group === "一" ? "另见下文" : undefined);
  const svg = figures(rows, { document, data, width: 640, lang: "zh", remark });
  expect(textAt(svg, "另见下文").y).toBeGreaterThan(textAt(svg, "乙").y);
  expect(textAt(svg, "另见下文").y).toBeLessThan(textAt(svg, "二").y);
});

test("a period is told in the reader’s language", () => {
  expect(periodWords(row(money("1", untimed)), "en")).toBe("period not stated");
  expect(periodWords(row(money("1")), "en")).toBe("Jan–Nov 2022");
});

test("smaller words keep within the drawing, beside the number where there is room, else under the label", () => {
  const value = (amount: string) => [row(money(amount), "一个相当长的名称，说明数的是什么", "一")];
  const at = (amount: string) => figures(value(amount), { document, data, width: 640, lang: "zh" });
  const [short, long] = [at("4"), at("123456789012345678901234567890.5")];
  expect(textAt(short, "2022年1—11月").x).toBeGreaterThan(320);
  expect(textAt(long, "2022年1—11月").x).toBe(20);
  for (const svg of [short, long]) {
    const { x } = textAt(svg, "2022年1—11月");
    expect(x + textWidth("2022年1—11月", { size: 12 }) * 1.15).toBeLessThanOrEqual(640);
  }
});
