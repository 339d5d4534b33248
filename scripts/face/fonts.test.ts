import { expect, test } from "vitest";
import { partsOf } from "./fonts.ts";

const drawn = (lang: "zh" | "en", text: string) =>
  partsOf({ lang, text }).map(({ font, characters }) => `${/[^/]+$/.exec(font.file)?.[0]} ${characters}`);

test("each character of a Chinese headline once, in one order, of one font", () => {
  expect(drawn("zh", "到多少，到1万？")).toEqual([`NotoSerifSC_700Bold.ttf ${[..."1万到多少，？"].sort().join("")}`]);
  expect(partsOf({ lang: "zh", text: "少多" })).toEqual(partsOf({ lang: "zh", text: "多少多" }));
});

test("English headlines share the letters; what these lack is of the Chinese font", () => {
  const [latin, chinese] = [drawn("en", "What?"), drawn("en", "◇ 招商")];
  expect(latin).toEqual(drawn("en", "Baotou’s 102"));
  expect(chinese.map((part) => part.split(" ")[0])).toEqual(["NotoSerif_700Bold.ttf", "NotoSerifSC_700Bold.ttf"]);
  expect(chinese[1]).toBe(`NotoSerifSC_700Bold.ttf ${[..."◇招商"].sort().join("")}`);
});

test("a character that no font has is refused", () => {
  expect(() => partsOf({ lang: "zh", text: "一\u{10ffff}" })).toThrow("no glyph in the headline face: \u{10ffff}");
});
