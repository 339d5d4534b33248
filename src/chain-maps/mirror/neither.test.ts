import { expect, test } from "vitest";
import { node } from "../../../test/chains/fixtures.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { textWidth } from "../../drawing/measure.ts";
import { drawNeither, inNeither } from "./neither.ts";

const draw = (names: readonly string[], width = 360) => {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  const nodes = names.map((zh, index) => node(`n${index}`, { zh }));
  const height = drawNeither(g, { nodes, y: 0, width, lang: "zh", href: (id) => `#${id}` });
  return { height, texts: [...g.querySelectorAll("text")], links: [...g.querySelectorAll("a")] };
};

test("what is said of neither city has one sentence, in either language", () => {
  expect([inNeither("zh"), inNeither("en")]).toEqual(["两地都没有归到这里的内容", "nothing filed here for either"]);
});

test("nodes of which nothing is told stand together behind it, each a link", () => {
  const { texts, links } = draw(["银浆", "背板"]);
  expect(texts.map(({ textContent }) => textContent)).toEqual(["两地都没有归到这里的内容：", "银浆", "背板"]);
  expect(links.map((link) => link.querySelector("title")?.textContent)).toEqual([
    "银浆\n两地都没有归到这里的内容",
    "背板\n两地都没有归到这里的内容",
  ]);
});

test("where there are many they go on in the next line and stay within the drawing", () => {
  const { height, texts } = draw(Array.from({ length: 12 }, (_, index) => `第${index}个环节名称`));
  expect(height).toBeGreaterThan(60);
  for (const text of texts) {
    const x = Number(text.getAttribute("x"));
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + textWidth(text.textContent, { size: 12 })).toBeLessThanOrEqual(360);
  }
});

test("where there is none nothing is drawn", () => {
  expect(draw([])).toEqual({ height: 0, texts: [], links: [] });
});
