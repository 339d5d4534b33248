import { describe, expect, test, vi } from "vitest";
import { svgOf } from "../../test/files/drawings.ts";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import { chainView } from "../chain-maps/chain-view.ts";
import { drawChainMap } from "../chain-maps/draw/chain-map.ts";
import { detail } from "../chain-maps/detail.ts";
import { headline } from "../chain-maps/headline.ts";
import { svgText } from "../drawing/tree.ts";
import { chainMapDrawings, chainMap, type Keep } from "./chain-map.ts";
import { charted, type MapState } from "./map-state.ts";

vi.mock(import("../chain-maps/draw/chain-map.ts"), async (original) => ({
  drawChainMap: vi.fn((await original()).drawChainMap),
}));

const data = chainWorld([
  venture("1", { node: "ore" }),
  venture("2", { node: "wire", stage: "signed", place: "150200", line: 5 }),
  venture("3", { stage: "target", line: 3 }),
  venture("4", { chain: "other", line: 9 }),
]);
const href = (id: string) => `#${id}`;
const view = chainView(chain, { scope: "region", view: "prospect", data });

describe("the chart of a chain", () => {
  const map = chainMap(chain, { ...charted, data, href: (id, lang) => `/${lang}#${id}` });

  test("has its own address and speaks of the whole region, and tells what its headline leaves", () => {
    expect(map).toMatchObject({
      slug: "chain-demo",
      kind: "map",
      subtitle: {
        zh: "内蒙古演示产业链远景图。5个环节，报道说到2个：1个投产，1个签约，另有1项拟招或规划而未说环节。",
        en: "Prospect of the chain in Inner Mongolia. Reports name 2 of 5 links: 1 operating; 1 signed; 1 item (sought or planned), link not stated.",
      },
    });
    expect(map.title).toEqual({
      zh: "内蒙古演示链：报道说环节ore投产，环节wire签约",
      en: "Demo in Inner Mongolia: node ore operating; node wire signed, reports say",
    });
    expect(map.alt.zh).toMatch(/^产业链图。内蒙古演示链：.*签约：环节wire；3个环节：没有归到这里的内容。$/);
    expect(map.alt.en).toMatch(
      /^Chain map\. Demo in Inner Mongolia: .*signed: Node wire; 3 links: nothing filed here\.$/,
    );
  });

  test("rests on the ventures that it draws and cites their lines", () => {
    expect(map.ventures.map(({ id }) => id)).toEqual(["demo-1", "demo-2", "demo-3"]);
    // Five nodes and one venture without.
    expect(map.table).toHaveLength(6);
    expect(map.source).toEqual({ zh: "《演示》第3、5行", en: "“Demo”, lines 3, 5" });
  });

  test("is drawn once a language, with that language's links and words", () => {
    expect(map.drawings("zh").map(({ width }) => width)).toEqual([360, 640, 960]);
    for (const lang of ["zh", "en"] as const) {
      expect(map.drawings(lang)[0]?.svg).toContain(`href="/${lang}#demo-1"`);
      expect(map.drawings(lang)[0]?.svg).toMatch(/aria-label="(远景图|Prospect) · /);
      const before = vi.mocked(drawChainMap).mock.calls.length;
      expect(map.drawings(lang).map(({ svg }) => svg)).toEqual(map.drawings(lang).map(({ svg }) => svg));
      expect(vi.mocked(drawChainMap).mock.calls).toHaveLength(before);
    }
  });

  test("has its drawings from who keeps them, by its name and language, and their trees anew", () => {
    const keep = vi.fn<Keep>((_, make) => make());
    const kept = chainMap(chain, { ...charted, data, href, keep });
    const [drawing] = kept.drawings("en");
    expect(keep).toHaveBeenCalledExactlyOnceWith("chain-demo en", expect.any(Function));
    if (!drawing) throw new Error("no drawing");
    expect(svgText(drawing.tree())).toBe(drawing.svg);
  });
});

describe("a chain's map of another place and view", () => {
  const map = (state: MapState) => chainMap(chain, { ...state, data, href });

  test.each<[MapState, string, string]>([
    [{ scope: "wuhai", view: "panorama" }, "乌海演示产业链全景图。", "Panorama of the chain in Wuhai. "],
    [{ scope: "baotou", view: "directions" }, "包头演示产业链招商方向图。", "Directions of the chain in Baotou. "],
  ])("%j says in its subtitle where it is and which map, then what its headline leaves", (state, zh, en) => {
    const more = detail(chainView(chain, { ...state, data }));
    expect(map(state).subtitle).toEqual({ zh: zh + more.zh, en: en + more.en });
  });

  test("has the headline, alternative text, rows and sources of its own view", () => {
    const [wuhai, baotou] = (["wuhai", "baotou"] as const).map((scope) => map({ scope, view: "panorama" }));
    expect(wuhai?.slug).toBe("chain-demo-wuhai-panorama");
    expect(wuhai?.title).toEqual(headline(chainView(chain, { scope: "wuhai", view: "panorama", data }), data));
    expect(wuhai?.alt.en).toMatch(/^Chain map\. Demo in Wuhai: /);
    expect(wuhai?.ventures.map(({ id }) => id)).toEqual(["demo-1"]);
    expect(wuhai?.source.en).toBe("“Demo”, line 3");
    // What was signed is not drawn among what stands.
    expect(baotou?.ventures).toEqual([]);
    // The map tells of it all the same.
    expect(baotou?.source).toEqual({ zh: "《演示》第5行", en: "“Demo”, line 5" });
  });
});

test("a drawing on which a mark is missing is refused", () => {
  // Five nodes, two ventures on them and one below.
  vi.mocked(drawChainMap).mockReturnValueOnce(svgOf(`<svg>${"<title></title>".repeat(7)}</svg>`));
  expect(() => chainMapDrawings(view, { lang: "zh", data, href })).toThrow("undrawn marks: demo has 8, 7 are drawn.");
});
