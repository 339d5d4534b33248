import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { svgText } from "../../drawing/tree.ts";
import { data } from "../../model/data.ts";
import { readyPages, type ReadyPage } from "./comparison.ts";
import { comparisonPicture } from "./comparison-picture.ts";
import { scaleDrawings } from "./scale-drawing.ts";

const pages = readyPages(data);
const address = "https://example.org/compare/?f=a,b";

function drawn(page: ReadyPage | undefined): string {
  if (!page) throw new Error("no page");
  const drawings = scaleDrawings(page.values, { slug: "now", data, lang: "en", document });
  return svgText(comparisonPicture(page, { drawings, address, document, data, lang: "en" }));
}

test("a picture has question, answer, what is drawn, its sources and its address, and colours of its own", () => {
  const text = drawn(pages.find(({ comparison }) => comparison.shareScale));
  for (const part of ["be compared?", "Only with a caveat", "<rect", "Source: ", address]) expect(text).toContain(part);
  expect(text).not.toContain("var(--");
});

test("figures that may share no scale are written, and not drawn", () => {
  const text = drawn(pages[0])
    .replace(/<(?:title|desc)>.*?<\/(?:title|desc)>/g, "")
    .replace(/<[^>]*>/g, "");
  expect(text).toContain("Baotou’s CNY 57.722 bn (Funds received from outside the region, 2022)");
});
