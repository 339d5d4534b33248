import { expect, test } from "vitest";
import { rgb } from "d3";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { colourOf } from "../../drawing/palette.ts";
import { data } from "../../model/data.ts";
import { nodeStatuses } from "../nodes.ts";
import { drawGlyph, fadedTo, markColour, type Mark } from "./glyph.ts";

function drawn(options: Parameters<typeof drawGlyph>[1]) {
  const g = document.createElementNS("http://www.w3.org/2000/svg", "g");
  drawGlyph(g, options);
  return [...g.querySelectorAll("path")];
}

test.each<[Mark, string]>([
  ["producing", "var(--status-producing)"],
  ["existing", "var(--status-building)"],
  ["building", "var(--status-building)"],
  ["signed", "var(--status-signed)"],
  ["gap", "var(--status-gap)"],
  ["sought", "var(--status-sought)"],
  ["put-off", "var(--muted)"],
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
  ["existing", ["filled", "outlined"]],
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

/** How bright a colour is, as WCAG reckons it. */
function brightness(hex: string): number {
  const { r, g, b } = rgb(hex);
  const [red = 0, green = 0, blue = 0] = [r, g, b].map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each(["light", "dark"] as const)("what was said long ago is paler, and stands out 3:1 where it is %s", (theme) => {
  const paths = drawn({ mark: "building", x: 0, y: 0, faded: true });
  expect(paths.map((path) => path.getAttribute("fill-opacity") ?? path.getAttribute("stroke-opacity"))).toEqual(
    paths.map(() => String(fadedTo)),
  );
  const colour = (name: string) => colourOf(name, { theme, data }) ?? "";
  for (const ground of ["ground", "raised"].map(colour))
    for (const status of ["producing", "building", "signed", "sought", "gap"]) {
      const [own, under] = [rgb(colour(`status-${status}`)), rgb(ground)];
      const mixed = (["r", "g", "b"] as const).map((part) => own[part] * fadedTo + under[part] * (1 - fadedTo));
      const both = [brightness(rgb(...(mixed as [number, number, number])).formatHex()), brightness(ground)];
      expect((Math.max(...both) + 0.05) / (Math.min(...both) + 0.05), status).toBeGreaterThanOrEqual(3);
    }
});
