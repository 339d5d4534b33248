import { describe, expect, test } from "vitest";
import { see, type Told } from "../../test/chains/see.ts";
import { world } from "../../test/lib/fixtures.ts";
import { describeView } from "./describe-view.ts";
import { nodeStatuses } from "./nodes.ts";

const data = world();

describe("a view in words", () => {
  test("is its headline and each status with its nodes, the furthest first, silence by its number", () => {
    const view = see([...nodeStatuses].reverse());
    expect(describeView(view, { data, lang: "zh" })).toBe(
      "产业链图。乌海演示链：10个环节，报道说到9个：1个投产，1个已有，1个落地或在建，1个据称填补空白，1个签约，1个空白，1个拟招或规划，1个推迟，1个只点到。" +
        "投产：N9；已有：N8；落地或在建：N7；据称填补空白：N6；签约：N5；空白：N4；拟招或规划：N3；推迟：N2；只点到：N1；1个环节：没有归到这里的内容。",
    );
    expect(describeView(view, { data, lang: "en" })).toBe(
      "Chain map. Demo in Wuhai: Reports name 9 of 10 links: 1 operating; 1 existing; 1 set up or under construction; " +
        "1 said to fill a gap; 1 signed; 1 gap; 1 sought or planned; 1 put off; 1 named only. Operating: N9; existing: N8; " +
        "set up or under construction: N7; said to fill a gap: N6; " +
        "signed: N5; gap: N4; sought or planned: N3; put off: N2; named only: N1; 1 link: nothing filed here.",
    );
  });

  test("tells what is less than stated apart", () => {
    expect(describeView(see(["signed", "signed low"]), { data, lang: "zh" })).toMatch(
      /。签约：N0；签约（据图片）：N1。$/,
    );
    expect(describeView(see(["signed", "signed low"]), { data, lang: "en" })).toMatch(
      /\. Signed: N0; signed \(from a photograph\): N1\.$/,
    );
  });

  test("names six nodes of a status and counts seven", () => {
    const signed = Array<Told>(6).fill("signed");
    expect(describeView(see(signed), { data, lang: "zh" })).toMatch(/。签约：N0、N1、N2、N3、N4、N5。$/);
    expect(describeView(see(signed), { data, lang: "en" })).toMatch(/\. Signed: N0, N1, N2, N3, N4, N5\.$/);
    expect(describeView(see([...signed, "signed"]), { data, lang: "zh" })).toMatch(/。签约7个。$/);
    expect(describeView(see([...signed, "signed"]), { data, lang: "en" })).toMatch(/\. 7 signed\.$/);
  });

  test("names fewer rather than grow beyond 400 characters", () => {
    const long = "x".repeat(60);
    const said = (told: readonly Told[], names: readonly string[]) =>
      describeView(see(told, { names }), { data, lang: "en" });
    const [six, four, two] = [6, 4, 2].map((count) => Array<Told>(count).fill("sought")) as [Told[], Told[], Told[]];
    const six60 = six.map(() => long);
    expect(said([...six, "signed"], [...six60, "short"])).toMatch(/ Signed: short; 6 sought or planned\.$/);
    expect(said([...four, "signed", "signed"], [...four.map(() => "x".repeat(80)), "a", "b"])).toMatch(
      / Signed: a, b; 4 sought or planned\.$/,
    );
    expect(said([...two, "signed"], [...two.map(() => "x".repeat(200)), "a"])).toMatch(
      / 1 signed; 2 sought or planned\.$/,
    );
  });

  test("of exactly 400 characters keeps its names", () => {
    const text = (length: number) =>
      describeView(see(["signed"], { names: ["x".repeat(length)] }), { data, lang: "en" });
    const most = 400 - text(0).length;
    expect(text(most)).toHaveLength(400);
    expect(text(most)).toContain("x");
    expect(text(most + 1)).not.toContain("x");
  });
});

test("says so in the list of the view", () => {
  expect(describeView(see(["filled", "signed"]), { data, lang: "zh" })).toMatch(/。据称填补空白：N0；签约：N1。$/);
});
