import { expect, test } from "vitest";
import { chain, chainWorld, venture } from "../../../test/chains/fixtures.ts";
import { textWidth } from "../../drawing/measure.ts";
import { data } from "../../model/data.ts";
import { languages, type Data, type Venture } from "../../model/types.ts";
import { chainView, scopes, type NodeView } from "../chain-view.ts";
import { laySide, sideMarks } from "./lay-side.ts";

function ore(ventures: readonly Venture[]): { node: NodeView; world: Data } {
  const world = chainWorld(ventures);
  const node = chainView(chain, { scope: "wuhai", view: "prospect", data: world }).nodes.find(
    (one) => one.node.id === "ore",
  );
  if (!node) throw new Error("no node");
  return { node, world };
}
const many = (n: number) => Array.from({ length: n }, (_, index) => venture(`${index}`, { node: "ore" }));
const lay = (ventures: readonly Venture[]) => {
  const { node, world } = ore(ventures);
  return laySide(node, { scope: "wuhai", width: 200, lang: "zh", data: world });
};

test("a side says how far a node is, then names three firms and says how many more there are", () => {
  const side = lay(many(5));
  expect(side.status.map(({ text }) => text)).toEqual(["投产"]);
  expect(side.firms.map(({ label }) => label)).toEqual(["企业0", "企业1", "企业2"]);
  expect(side.rest?.label).toBe("另有2项");
  expect(lay(many(3)).rest).toBeUndefined();
});

test("the furthest comes first", () => {
  const { firms } = lay([venture("a", { node: "ore", stage: "sought" }), venture("b", { node: "ore" })]);
  expect(firms.map(({ label, mark }) => `${label} ${mark}`)).toEqual(["企业b producing", "企业a sought"]);
});

test("a silent side is as high as its words", () => {
  const side = lay([]);
  expect(side.status.map(({ text }) => text)).toEqual(["没有归到这里的内容"]);
  expect([side.firms, side.rest, side.height]).toEqual([[], undefined, 16]);
});

test.each([0, 1, 3, 4, 9])("of %i ventures there are as many marks as are drawn", (n) => {
  const { firms, rest } = lay(many(n));
  expect(sideMarks(many(n).map((own) => own as never))).toBe(firms.length + (rest ? 1 : 0));
});

test("no words are wider than their side, of all that there is", () => {
  for (const own of data.chains)
    for (const scope of scopes(data))
      for (const node of chainView(own, { scope, view: "prospect", data }).nodes)
        for (const lang of languages)
          for (const width of [175, 240, 375]) {
            const { status, firms } = laySide(node, { scope, width, lang, data });
            for (const { text, x, size } of [...status, ...firms.flatMap(({ lines }) => lines)])
              expect(x + textWidth(text, { size })).toBeLessThanOrEqual(width);
          }
});
