import { expect, test } from "vitest";
import { buildDocument as document } from "./build-document.ts";
import { add, addLink, addMark, createSvg } from "./element.ts";
import { speak } from "./speak.ts";
import { svgText } from "./tree.ts";

function drawing(): SVGSVGElement {
  const svg = createSvg(document);
  addMark(add(svg, { tag: "g" }), { tag: "rect", title: "A\nB\nC" });
  add(add(svg, { tag: "g" }), { tag: "text", text: "A" });
  const link = addLink(svg, { href: "#", title: "D" });
  add(link, { tag: "text", text: "D" });
  add(add(svg, { tag: "g", class: "heard" }), { tag: "text", text: "Take care." });
  return svg;
}

test("marks are images named by a sentence, links stay links, drawn words are silent but for a caution", () => {
  expect(svgText(speak(drawing(), "en"))).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" role="group">' +
      '<g><rect role="img"><title>A:\nB;\nC</title></rect></g><g aria-hidden="true"><text>A</text></g>' +
      '<a href="#"><title>D</title><text aria-hidden="true">D</text></a>' +
      '<g class="heard"><text>Take care.</text></g></svg>',
  );
});

test("in Chinese the sentence has Chinese marks", () => {
  expect(speak(drawing(), "zh").querySelector("title")?.textContent).toBe("A：\nB；\nC");
});
