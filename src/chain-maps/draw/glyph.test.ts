import { expect, test } from "vitest";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { nodeStatuses } from "../nodes.ts";
import { drawGlyph, markColour, type Mark } from "./glyph.ts";

function drawn(options: Parameters<typeof drawGlyph>[1]) {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  drawGlyph(g, options);
  return [...g.querySelectorAll("path")];
}

test.each<[Mark, string]>([
  ["producing", "var(--status-producing)"],
  ["building", "var(--status-building)"],
  ["signed", "var(--status-signed)"],
  ["gap", "var(--status-gap)"],
  ["sought", "var(--status-sought)"],
  ["unreported", "var(--muted)"],
  ["opening", "var(--ink)"],
])("%s is drawn in %s", (mark, colour) => {
  expect(markColour(mark)).toBe(colour);
});

test("every mark has a form of its own beside its colour", () => {
  const marks: Mark[] = [...nodeStatuses, "opening"];
  const forms = marks.map((mark) =>
    drawn({ mark, x: 0, y: 0 })
      .map((path) => path.getAttribute("d"))
      .join(),
  );
  expect(new Set(forms).size).toBe(marks.length);
  expect(forms).not.toContain("");
});

test.each<[Mark, readonly string[]]>([
  ["producing", ["filled"]],
  ["building", ["filled", "outlined"]],
  ["signed", ["filled"]],
  ["gap", ["outlined"]],
  ["sought", ["outlined"]],
  ["unreported", ["outlined"]],
  ["opening", ["outlined"]],
])("%s is %j: the fuller the mark, the further it has come", (mark, parts) => {
  const paths = drawn({ mark, x: 0, y: 0 });
  expect(paths.map((path) => (path.getAttribute("fill") === "none" ? "outlined" : "filled"))).toEqual(parts);
  for (const path of paths) {
    const fill = path.getAttribute("fill");
    expect(fill === "none" ? path.getAttribute("stroke") : fill).toBe(markColour(mark));
  }
});

test("a mark stands where it is told, and is scaled only where it is told", () => {
  const at = { mark: "signed", x: 7, y: 9 } as const;
  expect(drawn(at)[0]?.getAttribute("transform")).toBe("translate(7,9)");
  expect(drawn({ ...at, scale: 0.8 })[0]?.getAttribute("transform")).toBe("translate(7,9)scale(0.8)");
});
