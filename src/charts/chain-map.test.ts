import { describe, expect, test, vi } from "vitest";
import { svgOf } from "../../test/files/drawings.ts";
import { chain, chainWorld, venture } from "../../test/chains/fixtures.ts";
import { chainView } from "../chain-maps/chain-view.ts";
import { drawChainMap } from "../chain-maps/draw/chain-map.ts";
import { chainMapDrawings, mapSlug, chainMap } from "./chain-map.ts";

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
  const map = chainMap(chain, { data, href: (id, lang) => `/${lang}#${id}` });

  test("has its own address and speaks of the whole region, signed and sought included", () => {
    expect(mapSlug("pv")).toBe("chain-pv");
    expect(map).toMatchObject({
      slug: "chain-demo",
      kind: "map",
      subtitle: {
        zh: "内蒙古演示产业链远景图：两份报道里投产、已有、落地或在建的，加上签约、在谈、拟招和规划的",
        en: "Prospect of the chain in Inner Mongolia: what operates, exists, is set up or under construction by two reports, and what is signed, discussed, sought or planned",
      },
    });
    expect(map.title).toEqual({
      zh: "内蒙古演示链：5个环节，报道说到2个：1个投产，1个签约",
      en: "Demo in Inner Mongolia: the reports name 2 of 5 links: 1 operating; 1 signed",
    });
    expect(map.alt.zh).toMatch(/^产业链图。内蒙古演示链：.*签约：环节wire；未提到3个。$/);
    expect(map.alt.en).toMatch(/^Chain map\. Demo in Inner Mongolia: .*signed: Node wire; 3 not mentioned\.$/);
  });

  test("rests on the ventures that it draws and cites their lines", () => {
    expect(map.ventures.map(({ id }) => id)).toEqual(["demo-1", "demo-2", "demo-3"]);
    // Five nodes and one venture without.
    expect(map.table).toHaveLength(6);
    expect(map.source).toEqual({ zh: "《演示》第3、5行", en: "“Demo” (lines 3, 5)" });
  });

  test("is drawn once a language, with that language's links and words", () => {
    expect(map.drawings("zh").map(({ width }) => width)).toEqual([360, 640, 960]);
    for (const lang of ["zh", "en"] as const) {
      expect(map.drawings(lang)[0]?.svg).toContain(`href="/${lang}#demo-1"`);
      expect(map.drawings(lang)[0]?.svg).toMatch(/aria-label="(远景图|Prospect) · /);
      expect(map.drawings(lang)).toBe(map.drawings(lang));
    }
  });
});

test("a drawing on which a mark is missing is refused", () => {
  // Five nodes, two ventures on them and one below.
  vi.mocked(drawChainMap).mockReturnValueOnce(svgOf(`<svg>${"<title></title>".repeat(7)}</svg>`));
  expect(() => chainMapDrawings(view, { lang: "zh", data, href })).toThrow("undrawn marks: demo has 8, 7 are drawn.");
});
