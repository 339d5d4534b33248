import { describe, expect, test, beforeEach, vi } from "vitest";
import { drawingsOf } from "../../test/files/drawings.ts";
import { demoChart } from "../../test/files/fixtures.ts";
import { embedCode, embedCodes } from "./embed-codes.ts";
import { embedHeight, embedHeights } from "./embed-height.ts";
import { frameHeight } from "./frame-height.ts";
import type { Chart, FigureChart } from "../charts/chart.ts";
import type { Lang } from "../model/types.ts";
import { exportWords } from "./words.ts";
import { sizeOf } from "../drawing/tree.ts";
import { chartSvg } from "./chart-svg.ts";

const high = (columns: readonly number[]) =>
  Math.max(...columns.map((column) => embedHeight(demoChart(), { lang: "zh", column })));

describe("the code of a frame", () => {
  test.each([
    ["zh", "", "https://example.org/embed/demo-chart/", "演示的标题"],
    ["en", "", "https://example.org/en/embed/demo-chart/", "A headline"],
    ["zh", "1.2.0", "https://example.org/v/1.2.0/embed/demo-chart/", "演示的标题"],
    ["en", "1.2.0", "https://example.org/en/v/1.2.0/embed/demo-chart/", "A headline"],
  ] as const)("in %s, version %j, leads to %s and holds a link", (lang, version, address, title) => {
    const page = `https://example.org/${lang === "en" ? "en/" : ""}charts/demo-chart/`;
    expect(
      embedCode(demoChart(), { lang, version })
        .replace(/ height="\d+"/, "")
        .replace(/(?<=loading="lazy") style="[^"]+"/, ""),
    ).toBe(
      `<div style="container-type:inline-size"><iframe src="${address}" title="${title}" width="100%" loading="lazy"><p><a href="${page}">${title}</a></p></iframe></div>`,
    );
  });

  test("is the chart as it is now unless told", () => {
    expect(embedCode(demoChart(), { lang: "zh" })).toBe(embedCode(demoChart(), { lang: "zh", version: "" }));
  });

  test("has two heights for browsers that know no containers, and after them the one that follows the column", () => {
    const column = high([560, 600, 640, 700, 760]);
    const phone = high([288, 320, 343, 375, 400, 430]);
    expect(column).toBeGreaterThan(phone);
    expect(embedCode(demoChart(), { lang: "zh" })).toContain(
      ` height="${column}" loading="lazy" style="display:block;border:0;height:clamp(${column}px,(560px - 100vw)*999,${column}px);height:${frameHeight(embedHeights(demoChart(), "zh"))}">`,
    );
  });

  test("is higher on a phone where the phone's drawing is", () => {
    const upright = (width: number) => `<svg width="${width}" height="${width === 360 ? 900 : 300}"></svg>`;
    const made = demoChart({ drawings: () => drawingsOf(upright) });
    const column = embedHeight(made, { lang: "zh", column: 760 });
    const phone = embedHeight(made, { lang: "zh", column: 430 });
    expect(phone).toBeGreaterThan(column);
    expect(embedCode(made, { lang: "zh" })).toContain(
      ` height="${column}" loading="lazy" style="display:block;border:0;height:clamp(${column}px,(560px - 100vw)*999,${phone}px);`,
    );
  });

  test("lets no title out of its attribute", () => {
    const code = embedCode(demoChart({ title: { zh: `“甲” "乙" <丙> & 丁`, en: "" } }), { lang: "zh" });
    expect(code).toContain(` title="“甲” &quot;乙&quot; &lt;丙&gt; &amp; 丁" `);
    expect(code).toContain(`>“甲” &quot;乙&quot; &lt;丙&gt; &amp; 丁</a>`);
  });
});

const currentRelease = vi.hoisted(() => ({ version: "1.2.0", date: "" }));
vi.mock("./current-release.ts", () => ({ currentRelease: () => currentRelease }));
beforeEach(() => {
  currentRelease.date = "2031-05-06";
});

const codesOf = (made: Chart, lang: Lang) => new Map(embedCodes(made, lang).map(({ id, code }) => [id, code]));
const code = (id: string, { lang = "zh", ...cells }: Partial<FigureChart> & { lang?: Lang } = {}) =>
  codesOf(demoChart(cells), lang).get(id);

test("what works everywhere comes first, that of the release last and only after a release", () => {
  const ways = () => embedCodes(demoChart(), "zh").map(({ id, word }) => [id, word]);
  const always = [
    ["image", exportWords.embedImage],
    ["address", exportWords.embedAddress],
    ["iframe", exportWords.embedIframe],
    ["auto-height", exportWords.embedAutoHeight],
    ["element", exportWords.embedElement],
    ["markdown", exportWords.embedMarkdown],
  ];
  expect(ways()).toEqual([...always, ["frozen", exportWords.embedRelease]]);
  currentRelease.date = "";
  expect(ways()).toEqual(always);
});

test.each(["zh", "en"] as const)(
  "the frames in %s are the plain one, the one with the script, and that of the release",
  (lang) => {
    const frame = embedCode(demoChart(), { lang });
    expect(code("iframe", { lang })).toBe(frame);
    expect(code("auto-height", { lang })).toBe(`${frame}\n<script src="https://example.org/embed.js" async></script>`);
    expect(code("frozen", { lang })).toBe(embedCode(demoChart(), { lang, version: "1.2.0" }));
  },
);

test("no script has a text, which would be left where the tag is taken away", () => {
  for (const { code: text } of embedCodes(demoChart(), "zh"))
    expect(text.match(/<script[^>]*>(?!<\/script>)/)).toBeNull();
});

test("the address is that of the chart's page", () => {
  expect(code("address")).toBe("https://example.org/charts/demo-chart/");
  expect(code("address", { lang: "en" })).toBe("https://example.org/en/charts/demo-chart/");
});

test.each([
  ["zh", "https://example.org/charts/demo-chart/", "演示的标题"],
  ["en", "https://example.org/en/charts/demo-chart/", "A headline"],
] as const)("the element in %s holds a link for where there is no script", (lang, page, title) => {
  const height = embedHeight(demoChart(), { lang });
  expect(code("element", { lang })).toBe(
    `<counting-investment chart="demo-chart" lang="${lang}" theme="auto" height="${height}"><a href="${page}">${title}</a></counting-investment>\n<script src="https://example.org/embed.js" async></script>`,
  );
});

test.each([
  ["zh", "", "替代文字", "演示的标题"],
  ["en", "en/", "Alternative text", "A headline"],
] as const)("the pictures in %s lead to the page, and say what is to be seen", (lang, prefix, alt, title) => {
  const { width, height } = sizeOf(chartSvg(demoChart(), { lang }));
  const [page, png] = [
    `https://example.org/${prefix}charts/demo-chart/`,
    `https://example.org/${prefix}charts/demo-chart.png`,
  ];
  expect(code("image", { lang })).toBe(
    `<p><a href="${page}"><img src="${png}" alt="${alt}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a></p>`,
  );
  expect(code("markdown", { lang })).toBe(`[![${title}](${png})](${page})`);
});

test("no words end the code that they stand in", () => {
  const text = { zh: `"甲" <乙> & [丙] \\ 丁`, en: "" };
  expect(code("element", { title: text })).toContain(">&quot;甲&quot; &lt;乙&gt; &amp; [丙] \\ 丁</a>");
  expect(code("image", { alt: text })).toContain(' alt="&quot;甲&quot; &lt;乙&gt; &amp; [丙] \\ 丁" ');
  expect(code("markdown", { title: text })).toContain(`[!["甲" <乙> & \\[丙\\] \\\\ 丁](`);
});
