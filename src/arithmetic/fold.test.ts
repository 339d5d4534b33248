import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldCharacter, foldText } from "./fold.ts";

describe("a text is read", () => {
  test.each([
    ["full-width ASCII as narrow", "１２．５％（ＧＷ）～", "12.5%(GW)~"],
    [
      "radicals as the letters that they look like",
      "⼆⼗⽬⼋⽡⻓⻔⻅⻋⻆⻘⻢⻥⻩⻬⻰⻳⺁⺟⺠",
      "二十目八瓦长门见车角青马鱼黄齐龙龟厂母民",
    ],
    ["compatibility ideographs as plain ones", "金\uf91b六\ud87e\udc04", "金亂六你"],
    ["a wave as a tilde", "3〜5～8", "3~5~8"],
    ["every dash and minus as one", "‐‑‒–—―−﹘﹣－", "-".repeat(10)],
    ["without what nobody sees", "5\u200b6\ufeff7\u00ad亿\u202e元\u2066\ufe0f", "567亿元"],
    ["units of one character as several", "㎾㎏℃", "kWkg°C"],
    ["what counts by its form as it is", "13²₂½①⑴⒈Ⅳ㈠㎡㋀", "13²₂½①⑴⒈Ⅳ㈠㎡㋀"],
    ["letters that count as letters", "〸㆒", "十一"],
    ["an ellipsis as it is", "1…2", "1…2"],
    ["what has no other form as it is", "⺀亿é😀~", "⺀亿é😀~"],
  ])("%s", (_, source, text) => {
    expect(foldText(source)).toBe(text);
  });
});

test("every place points at the character that it was read of, counted in code points", () => {
  expect(fold("😀㎾\u200b⼆")).toEqual({ text: "😀kW二", at: Uint32Array.from([0, 0, 1, 1, 3]) });
});

test("what is folded is folded once and for all, every character of Unicode and any text", () => {
  const again = Array.from({ length: 0x11_0000 }, (_, code) => code)
    .filter((code) => code < 0xd800 || code > 0xdfff)
    .map((code) => foldCharacter(String.fromCodePoint(code)))
    .filter((folded) => foldText(folded) !== folded);
  expect(again).toEqual([]);
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      const { text, at } = fold(source);
      expect([foldText(text), at.length]).toEqual([text, text.length]);
    }),
    { seed: 20261121 },
  );
});
