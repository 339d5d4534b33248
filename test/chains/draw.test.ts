import { fileURLToPath } from "node:url";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { textWidth } from "../../src/drawing/measure.ts";
import { chainView, views, type ChainView } from "../../src/chain-maps/chain-view.ts";
import { layCard } from "../../src/chain-maps/draw/card.ts";
import { markColour, type Mark } from "../../src/chain-maps/draw/glyph.ts";
import { glyphSvg } from "../../src/chain-maps/draw/glyph-svg.ts";
import { drawChainMap } from "../../src/chain-maps/draw/map.ts";
import { mapDrawings } from "../../src/charts/chain-map.ts";
import { scopes } from "../../src/chain-maps/scope.ts";
import { nodeStatuses } from "../../src/chain-maps/status.ts";
import { data } from "../../src/model/data.ts";
import { languages, type ChainNode, type Data } from "../../src/model/types.ts";
import { chain, chainWorld, node, venture } from "./fixtures.ts";
import { generate } from "./generate.ts";

const document = new Window().document as unknown as Document;
const output = fileURLToPath(new URL("../output/chains", import.meta.url));
const href = (id: string) => `#${id}`;

function draw(view: ChainView, { world, width, lang = "zh" }: { world: Data; width: number; lang?: "zh" | "en" }) {
  return drawChainMap(view, { document, width, lang, data: world, alt: "alt", href });
}

const demo = chainWorld([
  venture("1", { node: "ore", amount: "15", amount_unit: "亿元" }),
  venture("2", {
    node: "metal",
    stage: "signed",
    company: "一家名称很长的新材料科技股份有限公司",
    company_en: "New Materials Technology Holding",
  }),
  venture("3", {
    node: "wire",
    stage: "sought",
    company: "",
    company_en: "",
    project: "铜线项目",
    project_en: "Wire project",
  }),
  venture("4", {
    node: "cable",
    stage: "gap",
    company: "",
    company_en: "",
    project: "电缆空白",
    project_en: "No cable yet",
  }),
  venture("5", { stage: "target", place: "150200" }),
]);

describe("the demonstration chain", () => {
  test.each([
    ["zh", 360, "prospect"],
    ["zh", 960, "panorama"],
    ["en", 640, "directions"],
  ] as const)("is drawn as before, in %s at %i px as %s", async (lang, width, view) => {
    const svg = draw(chainView(chain, { scope: "region", view, data: demo }), { world: demo, width, lang });
    // One element a line, so that a change can be read.
    await expect(`${svg.outerHTML.replaceAll("><", ">\n<")}\n`).toMatchFileSnapshot(
      `${output}/demo.${view}.${lang}.${width}.svg`,
    );
  });

  test("leads the keyboard from node to node in reading order, each followed by its firms", () => {
    const svg = draw(chainView(chain, { scope: "region", view: "prospect", data: demo }), { world: demo, width: 360 });
    expect([...svg.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual(
      ["furnace", "ore", "demo-1", "metal", "demo-2", "wire", "demo-3", "cable", "demo-4", "demo-5"].map(href),
    );
  });

  test("announces at each label who, where, how far, how large and which line", () => {
    const svg = draw(chainView(chain, { scope: "region", view: "prospect", data: demo }), { world: demo, width: 360 });
    const said = (id: string) => svg.querySelector(`a[href="#${id}"] > title`)?.textContent;
    expect(said("demo-1")).toBe("企业1，15亿元·乌海\n乌海市 · 投产\n《演示》第3行");
    expect(said("ore")).toBe("环节ore\n投产\n企业1");
    expect(said("furnace")).toBe("环节furnace\n未见报道");
  });
});

test("every mark has a form of its own beside its colour", () => {
  const marks: Mark[] = [...nodeStatuses, "opening"];
  const forms = marks.map((mark) => glyphSvg(mark).replaceAll(markColour(mark), ""));
  expect(new Set(forms).size).toBe(marks.length);
});

describe.each(data.chains.map((real, index) => ({ ...real, index })))("$id", ({ index, ...real }) => {
  test.each(scopes.map((scope, place) => ({ scope, place })))(
    "draws every node and venture of every view in $scope, at every width",
    ({ scope, place }) => {
      // The next chain, scope or view is drawn in the other language: so all are met in both, in half the time.
      views.forEach((view, turn) => {
        const lang = (index + place + turn) % 2 === 0 ? "zh" : "en";
        const shown = chainView(real, { scope, view, data });
        const drawings = mapDrawings(shown, { lang, data, href });
        expect(drawings.map(({ width }) => width)).toEqual([360, 640, 960]);
        for (const { svg } of drawings) {
          expect(svg).toContain('role="group"');
          expect(svg.match(/<a href="#/g)).toHaveLength(
            shown.nodes.length + shown.nodes.flatMap((one) => one.shown).length + shown.unplaced.length,
          );
        }
      });
    },
  );

  test("keeps every label inside its box", () => {
    for (const view of views)
      for (const lang of languages)
        for (const width of [130, 185, 320, 570]) {
          for (const one of chainView(real, { scope: "region", view, data }).nodes)
            expect(overflow(one, { width, lang, view, world: data })).toEqual([]);
        }
  });
});

test.each([1, 5, 20, 60, 100])(
  "a made-up chain of %i nodes with long names is drawn, its labels inside their boxes",
  (size) => {
    const { boxes, links } = generate(size, { seed: 5 });
    const nodes = boxes.map(({ id, stage }, index): ChainNode => {
      const feeds = links.filter(({ from }) => from === id).map(({ to }) => to);
      const zh = "多环节名称".repeat(1 + (index % 4));
      return node(id, {
        stage,
        feeds,
        zh,
        en: "Electrohydrometallurgical intermediates ".repeat(1 + (index % 3)).trim(),
      });
    });
    const ventures = nodes
      .slice(0, 40)
      .map((one, index) => venture(`${index}`, { node: one.id, company: "企业".repeat(index % 12) || "甲" }));
    const world: Data = { ...chainWorld(ventures), nodes };
    for (const lang of languages)
      for (const width of [360, 640, 960]) {
        const view = chainView(chain, { scope: "region", view: "prospect", data: world });
        expect(draw(view, { world, width, lang }).outerHTML).not.toMatch(/NaN|undefined/);
        for (const one of view.nodes) expect(overflow(one, { width: 180, lang, view: "prospect", world })).toEqual([]);
      }
  },
);

/** Lines that stick out of a card of this width. */
function overflow(
  one: ChainView["nodes"][number],
  { width, lang, view, world }: { width: number; lang: "zh" | "en"; view: ChainView["view"]; world: Data },
): string[] {
  const card = layCard(one, { width, scope: "region", view, lang, data: world });
  return [...card.lines, ...card.firms.flatMap(({ lines }) => lines)]
    .filter(({ x, y, text, size }) => x < 0 || x + textWidth(text, { size }) > width || y > card.height || y < size)
    .map(({ text }) => text);
}
