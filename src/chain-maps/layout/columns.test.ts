import { describe, expect, test } from "vitest";
import type { NodeStage } from "../../model/types.ts";
import { layColumns } from "./columns.ts";
import type { Box } from "./shapes.ts";

const links = (...pairs: readonly string[]) => pairs.map(([from = "", to = ""]) => ({ from, to }));
const box = (id: string, stage: NodeStage, height = 40): Box => ({ id, stage, width: 272, height });
const chain = [box("d", "downstream", 20), box("m", "midstream", 50), box("e", "equipment"), box("u", "upstream", 30)];
const lay = (boxes: readonly Box[], ...pairs: readonly string[]) =>
  layColumns({ boxes, links: links(...pairs), width: 960 });
const yOf = ({ boxes }: ReturnType<typeof lay>, id: string) => boxes.find((one) => one.id === id)?.y ?? NaN;

describe("columns", () => {
  test("go from upstream to downstream, each below its heading, equipment above what stands first", () => {
    const { boxes, headings, width, height } = lay(chain, "um", "md", "em");
    expect(boxes.map(({ id, x, y }) => [id, x, y])).toEqual([
      ["e", 0, 26],
      ["u", 0, 26 + 40 + 10],
      ["m", 320, 26],
      ["d", 640, 26],
    ]);
    expect(boxes.map(({ width: wide, height: high }) => [wide, high])).toEqual([
      [272, 40],
      [272, 30],
      [272, 50],
      [272, 20],
    ]);
    expect(headings).toEqual([
      { stages: ["equipment", "upstream"], x: 0, y: 0, width: 272 },
      { stages: ["midstream"], x: 320, y: 0, width: 272 },
      { stages: ["downstream"], x: 640, y: 0, width: 272 },
    ]);
    expect({ width, height }).toEqual({ width: 960, height: 106 + 10 });
  });

  test("set equipment above the stage that comes first, whichever that is", () => {
    const { headings, boxes } = lay([box("m", "midstream"), box("e", "equipment"), box("d", "downstream")], "em", "md");
    expect(headings.map(({ stages }) => stages)).toEqual([["equipment", "midstream"], ["downstream"]]);
    expect(boxes.map(({ id }) => id)).toEqual(["e", "m", "d"]);
  });

  test("run a link within a column down, whatever the order of the file", () => {
    const laid = lay([box("b", "midstream"), box("a", "midstream"), box("u", "upstream")], "ub", "ab");
    expect(yOf(laid, "a")).toBeLessThan(yOf(laid, "b"));
    expect(laid.boxes.map(({ id }) => id)).toEqual(["u", "a", "b"]);
  });

  test("stand in an order in which links do not cross, where there is one", () => {
    const [above, below] = [
      ["p", "q", "r", "s"],
      ["w", "x", "y", "z"],
    ].map((ids, n) => ids.map((id) => box(id, n === 0 ? "upstream" : "midstream")));
    const laid = lay([...(above ?? []), ...(below ?? [])], "py", "qw", "rz", "sx");
    const order = (ids: string) => [...ids].sort((a, b) => yOf(laid, a) - yOf(laid, b)).join("");
    const across: Readonly<Record<string, string>> = { p: "y", q: "w", r: "z", s: "x" };
    expect([...order("pqrs")].map((id) => across[id]).join("")).toBe(order("wxyz"));
  });

  test("keep a way free for a link that passes a column", () => {
    const laid = lay(chain, "um", "md", "ud");
    const way = laid.routes.find(({ from, to }) => from === "u" && to === "d")?.points ?? [];
    const [m] = laid.boxes.filter(({ id }) => id === "m");
    const levels = way.filter(([x], n) => x <= 320 && (way[n + 1]?.[0] ?? 0) >= 320 + 272).map(([, y]) => y);
    expect(levels).toHaveLength(1);
    for (const y of levels) expect(y < (m?.y ?? NaN) || y > (m?.y ?? NaN) + 50).toBe(true);
    // Box or way, the column begins right below its heading.
    expect(Math.min(m?.y ?? NaN, ...levels)).toBeCloseTo(26);
  });

  test("keep a way for each link that passes, apart from one another and from the boxes", () => {
    const boxes = [
      ...["t", "u"].map((id) => box(id, "upstream")),
      box("m", "midstream"),
      box("d", "downstream"),
      box("e", "downstream"),
    ];
    const laid = lay(boxes, "td", "um", "ue", "md");
    const ways = laid.routes.filter(({ from, to }) => ["td", "ue"].includes(from + to));
    const levels = ways.map(({ points }) => points[3]?.[1] ?? NaN);
    const [top, bottom] = [yOf(laid, "m"), yOf(laid, "m") + 40];
    const taken = [...levels.map((y) => [y, y]), [top, bottom]].sort(([a = 0], [b = 0]) => a - b);
    expect(levels).toHaveLength(2);
    expect((taken[1]?.[0] ?? NaN) - (taken[0]?.[1] ?? NaN)).toBeGreaterThanOrEqual(10);
    expect((taken[2]?.[0] ?? NaN) - (taken[1]?.[1] ?? NaN)).toBeGreaterThanOrEqual(10);
    expect(taken[0]?.[0]).toBeGreaterThanOrEqual(26);
  });
});
