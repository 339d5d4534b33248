import { expect, test } from "vitest";
import { chainWorld, presence } from "../../../test/chains/fixtures.ts";
import { leastHeight, setFirm } from "./set-firm.ts";

const data = chainWorld();
const told = { scope: "wuhai", lang: "zh", data, x: 10, y: 20, room: 90 } as const;
const one = presence("1");
const long = presence("2", { company: "一家名称很长的新材料科技股份有限公司" });

test("a label has its mark before its words, and ends below its last row", () => {
  const { firm, next } = setFirm(one, { ...told, among: [one] });
  expect([firm.mark, firm.label, firm.x, firm.touch]).toEqual(["producing", "企业1", 15, undefined]);
  expect(firm.lines.map(({ text, x }) => [text, x])).toEqual([["企业1", 24]]);
  expect(next).toBeCloseTo(20 + 12 * 1.35);
  const rows = setFirm(long, { ...told, among: [long] });
  expect(rows.firm.lines.length).toBeGreaterThan(1);
  expect(rows.next).toBeCloseTo(20 + rows.firm.lines.length * 12 * 1.35);
});

test("on a phone a label is as high as a finger needs, its row in the middle of that", () => {
  expect([leastHeight(360), leastHeight(640)]).toEqual([26, 0]);
  const { firm, next } = setFirm(one, { ...told, among: [one], least: leastHeight(360) });
  expect(firm.touch).toEqual({ x: 10, y: 20, width: 104, height: 26 });
  expect(next).toBe(46);
  expect(firm.lines[0]?.y).toBeCloseTo(20 + (26 - 12 * 1.35) / 2 + 12);
});
