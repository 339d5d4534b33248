import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { stack } from "./stack.ts";
import { world } from "../../../test/lib/fixtures.ts";

const data = world();
function part(height: number, id: string): SVGSVGElement {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("height", String(height));
  svg.innerHTML = `<path id="${id}"></path>`;
  return svg;
}
const draw = (zh: string) =>
  stack(
    [
      { heading: { zh, en: "One" }, svg: part(100, "a") },
      { heading: { zh: "二", en: "Two" }, svg: part(50, "b") },
    ],
    { document, data, width: 360, lang: "zh" },
  );

test("drawings stand under one another in their order, each below its heading", () => {
  const svg = draw("一");
  const texts = [...svg.querySelectorAll("text")].map((text) => [text.textContent, text.getAttribute("y")]);
  const groups = [...svg.querySelectorAll("g[transform]")].map((group) => [
    group.firstElementChild?.id,
    group.getAttribute("transform"),
  ]);
  // A heading takes a line of 19 and 6 pixels; 24 lie between the drawings.
  expect(texts).toEqual([
    ["一", "14"],
    ["二", String(25 + 100 + 24 + 14)],
  ]);
  expect(groups).toEqual([
    ["a", "translate(0,25)"],
    ["b", `translate(0,${25 + 100 + 24 + 25})`],
  ]);
  expect([svg.getAttribute("width"), svg.getAttribute("viewBox"), svg.getAttribute("height")]).toEqual([
    ...["360", "0 0 360 224", "224"],
  ]);
});

test("a heading of two lines moves what is below it down by one", () => {
  // 300 pixels hold 21 bold characters.
  expect(draw("一".repeat(21)).getAttribute("height")).toBe("224");
  expect(draw("一".repeat(22)).getAttribute("height")).toBe("243");
});
