import { expect, test } from "vitest";
import { inBoth, joinLast, joinOr, joinTexts } from "./join-texts.ts";

test("parts are joined in their order, each once, empty ones left out, with each language's own separator", () => {
  const part = (zh: string, en: string) => ({ zh, en });
  const parts = [part("乙", "B"), part("", ""), part("甲", "A"), part("乙", "B"), part("丙", "")];
  expect(joinTexts(parts, { zh: "、", en: ", " })).toEqual({ zh: "乙、甲、丙", en: "B, A" });
  expect(joinTexts([], { zh: "、", en: ", " })).toEqual({ zh: "", en: "" });
});

test("the last of several has a separator of its own", () => {
  const list = (...parts: readonly string[]) => joinLast(parts, { between: ", ", last: " and " });
  expect([list(), list("a"), list("a", "b"), list("a", "b", "c")]).toEqual(["", "a", "a and b", "a, b and c"]);
  expect(joinOr((lang) => [lang, "b", "c"])).toEqual({ zh: "zh、b或c", en: "en, b or c" });
  expect(inBoth((lang) => lang)).toEqual({ zh: "zh", en: "en" });
});
