import { fileURLToPath } from "node:url";
import { Window } from "happy-dom";
import { describe, expect, test } from "vitest";
import { data as real } from "../../model/data.ts";
import { chainView, views, type ChainView } from "../chain-view.ts";
import { markColour, type Mark } from "./glyph.ts";
import { glyphSvg } from "./glyph-svg.ts";
import { drawChainMap } from "./chain-map.ts";
import { nodeStatuses } from "../nodes.ts";
import { languages, type ChainNode, type Data } from "../../model/types.ts";
import { chain, chainWorld, node, venture } from "../../../test/chains/fixtures.ts";
import { generate } from "../../../test/chains/generate.ts";
import { overflow } from "../../../test/chains/overflow.ts";

const document = new Window().document as unknown as Document;
const output = fileURLToPath(new URL("../../../test/output/chains", import.meta.url));
const href = (id: string) => `#${id}`;

function draw(view: ChainView, { world, width, lang = "zh" }: { world: Data; width: number; lang?: "zh" | "en" }) {
  return drawChainMap(view, { document, width, lang, data: world, name: "alt", href });
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
    expect(said("demo-1")).toBe("企业1，总投资：15亿元·乌海\n乌海市 · 投产\n《演示》第3行");
    expect(said("ore")).toBe("环节ore\n投产\n投产：企业1");
    expect(said("furnace")).toBe("环节furnace\n没有归到这里的内容");
  });
});

test("every mark has a form of its own beside its colour", () => {
  const marks: Mark[] = [...nodeStatuses, "opening"];
  const forms = marks.map((mark) => glyphSvg(mark).replaceAll(markColour(mark), ""));
  expect(new Set(forms).size).toBe(marks.length);
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
    const ventures = nodes.slice(0, 40).flatMap((one, index) =>
      // Most nodes have a firm, every fifth has fourteen.
      Array.from({ length: index % 5 === 4 ? 14 : 1 }, (_, n) =>
        venture(`${index}-${n}`, { node: one.id, company: "企业".repeat((index + n) % 12) || "甲" }),
      ),
    );
    const world: Data = { ...chainWorld(ventures), nodes };
    for (const lang of languages)
      for (const width of [360, 640, 960]) {
        const view = chainView(chain, { scope: "region", view: "prospect", data: world });
        expect(draw(view, { world, width, lang }).outerHTML).not.toMatch(/NaN|undefined/);
        for (const one of view.nodes) expect(overflow(one, { width: 180, lang, view: "prospect", world })).toEqual([]);
      }
  },
);

test("in columns no English name is broken within a word, on any map of the region, nor read so, and no sign stands alone", () => {
  const broken = real.chains.flatMap((one) =>
    views.flatMap((view) => {
      const known = chainView(one, { scope: "region", view, data: real });
      const svg = draw(known, { world: real, width: 960, lang: "en" });
      // They are read whole.
      const read = [...svg.querySelectorAll("title")].map(({ textContent }) => textContent).join("\n");
      return [...svg.querySelectorAll("tspan")]
        .map((row) => row.textContent.trim())
        .filter((row) => row === "◇" || /\p{L}-$/u.test(row))
        .filter((row) => row === "◇" || !read.includes(row))
        .map((row) => `${one.id} ${view}: ${row}`);
    }),
  );
  expect(broken).toEqual([]);
});

test("in columns no number is parted from its unit, on any map of the region", () => {
  const parted = real.chains.flatMap((one) =>
    views.flatMap((view) => {
      const svg = draw(chainView(one, { scope: "region", view, data: real }), { world: real, width: 960 });
      return [...svg.querySelectorAll("text")].flatMap((text) => {
        const rows = [...text.querySelectorAll("tspan")].map((row) => row.textContent.trim());
        return rows.filter((row, at) => /^\p{Script=Han}/u.test(row) && /\d$/.test(rows[at - 1] ?? ""));
      });
    }),
  );
  expect(parted).toEqual([]);
});
