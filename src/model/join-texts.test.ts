import { expect, test } from "vitest";
import { joinTexts } from "./join-texts.ts";

test("parts are joined in their order, each once, empty ones left out, with each language's own separator", () => {
  const part = (zh: string, en: string) => ({ zh, en });
  const parts = [part("乙", "B"), part("", ""), part("甲", "A"), part("乙", "B"), part("丙", "")];
  expect(joinTexts(parts, { zh: "、", en: ", " })).toEqual({ zh: "乙、甲、丙", en: "B, A" });
  expect(joinTexts([], { zh: "、", en: ", " })).toEqual({ zh: "", en: "" });
});
