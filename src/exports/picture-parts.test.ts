import { expect, test } from "vitest";
import { serif } from "../drawing/paragraphs.ts";
import { add } from "../drawing/element.ts";
import { hatch } from "../drawing/hatch.ts";
import { svgText } from "../drawing/tree.ts";
import { startPicture } from "./picture.ts";
import { addFigure, addGround, finishPicture, headline, smallPrint } from "./picture-parts.ts";
import { world } from "../../test/lib/fixtures.ts";

const data = world();
test("a picture has its ground, and at its end size, patterns and the colours of its theme", () => {
  const draw = (theme?: "dark") => {
    const svg = startPicture({ role: "img" });
    addGround(svg);
    add(addFigure(svg), { tag: "path", fill: hatch("var(--ink)") });
    return svgText(finishPicture(svg, { data, width: 30, height: 20, ...(theme && { theme }) }));
  };
  expect(draw()).toMatch(
    /^<svg [^>]*role="img" width="30" height="20" viewBox="0 0 30 20"><defs><pattern id="key-ink"/,
  );
  expect(draw()).toContain('<rect width="100%" height="100%" fill="#fbf9f4"/>');
  expect(draw()).toContain('<path fill="url(#key-ink)"/>');
  expect(draw("dark")).toContain('<rect width="100%" height="100%" fill="#16171a"/>');
  for (const text of [draw(), draw("dark")]) expect(text).not.toContain("var(--");
});

test("a headline is bold ink in the language's serif, small print is muted", () => {
  expect(headline("甲", { lang: "en", size: 20, above: 3 })).toMatchObject({
    ...{ text: "甲", font: serif.en, colour: "ink", weight: 700, size: 20, above: 3 },
  });
  expect(smallPrint("甲", { size: 12 })).toMatchObject({
    text: "甲",
    colour: "muted",
    weight: 400,
    size: 12,
    above: 0,
  });
});
