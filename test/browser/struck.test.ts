import type { Page } from "playwright-core";
import { beforeAll, expect, inject, test } from "vitest";
import { useBrowser, useServer } from "./kit.ts";
import { pagesOf } from "./pages.ts";

const { site } = inject("folders");
const server = useServer(site);
const tabs = useBrowser({ viewport: { width: 375, height: 900 } });
const charts = pagesOf(site).filter((path) => /^\/(en\/)?charts\/[^/]+\/$/.test(path));

let page: Page;
beforeAll(async () => {
  page = await tabs.shared();
});

/** Labels of visible drawings that a line runs through, but for those that lie on it with a ground of their own. */
function struckThrough(): string[] {
  return [...document.querySelectorAll<SVGSVGElement>("svg.chart")].flatMap((svg) => {
    const labels = [...svg.querySelectorAll("text")]
      .flatMap((text) => (text.querySelector("tspan") ? [...text.querySelectorAll("tspan")] : [text]))
      .map((label) => ({ label, box: label.getBoundingClientRect(), look: getComputedStyle(label) }))
      .filter(({ label, box }) => label.textContent.trim() !== "" && box.width > 0);
    const lines = [...svg.querySelectorAll<SVGGeometryElement>("line, path, polyline")].filter((line) => {
      const { stroke, strokeOpacity, opacity, fill } = getComputedStyle(line);
      const isSeen = stroke !== "none" && strokeOpacity !== "0" && opacity !== "0";
      return (
        isSeen && (fill === "none" || line.localName === "line") && !line.closest("defs, marker, clipPath, pattern")
      );
    });
    return lines.flatMap((line) => {
      const [length, place] = [line.getTotalLength(), line.getScreenCTM() ?? new DOMMatrix()];
      const points = Array.from({ length: Math.floor(length / 2) + 1 }, (_, index) =>
        line.getPointAtLength(2 * index).matrixTransform(place),
      );
      return labels
        .filter(({ label, box, look }) => {
          const isAbove = (line.compareDocumentPosition(label) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
          if (isAbove && look.paintOrder.startsWith("stroke") && look.stroke !== "none") return false;
          // The letters themselves, without the empty room of their line.
          const [top, bottom] = [box.top + 0.3 * box.height, box.bottom - 0.3 * box.height];
          return points.some(({ x, y }) => x > box.left + 1 && x < box.right - 1 && y > top && y < bottom);
        })
        .map(({ label }) => label.textContent);
    });
  });
}

test.each(charts)("%s strikes no label through at 375, 768 and 1440 px", async (path) => {
  await page.goto(server.origin + path);
  for (const width of [375, 768, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await page.evaluate(struckThrough), `${width} px`).toEqual([]);
  }
});

test("a line through a label would be found", async () => {
  await page.goto(server.origin + "/charts/growth-rates/");
  const struck = await page.evaluate(() => {
    const label = [...document.querySelectorAll<SVGTextElement>("svg.chart text")].find(
      (one) => one.getBoundingClientRect().width > 0,
    );
    const svg = label?.ownerSVGElement;
    if (!label || !svg) return "";
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    const [box, frame] = [label.getBoundingClientRect(), svg.getBoundingClientRect()];
    line.setAttribute("d", `M0 ${box.top - frame.top + box.height / 2}H${frame.width}`);
    line.setAttribute("style", "stroke: red; fill: none");
    svg.append(line);
    return label.textContent;
  });
  expect(struck).not.toBe("");
  expect(await page.evaluate(struckThrough)).toContain(struck);
});
