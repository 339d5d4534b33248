import { expect, test } from "vitest";
import { buildDocument as document } from "./build-document.ts";
import { drawLength, type LengthLook } from "./length.ts";

const draw = (share: number, look: LengthLook = "filled") => {
  const rect = drawLength(document, { share, look, colour: "var(--ink)" }).querySelector("rect");
  return {
    width: Number(rect?.getAttribute("width")),
    fill: rect?.getAttribute("fill"),
    pale: rect?.getAttribute("fill-opacity"),
  };
};

test("lengths are in proportion, and the least is seen", () => {
  expect([1, 0.5, 0].map((share) => draw(share).width)).toEqual([996, 498, 2]);
});

test("what does not stand is an outline, what is doubtful pale", () => {
  expect(draw(1)).toMatchObject({ fill: "var(--ink)", pale: null });
  expect(draw(1, "pale")).toMatchObject({ fill: "var(--ink)", pale: "0.4" });
  expect(draw(1, "outline")).toMatchObject({ fill: "none", pale: null });
});
