import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { storyText } from "./story-text.ts";

const [figure] = data.figures.filter(({ unit_base }) => unit_base === "CNY");
const [relation] = data.relations.filter(({ computed, verdict }) => computed !== undefined && verdict === "inferred");

test("a title has its numbers from the figures, the relations and the data as a whole", () => {
  const text = `{${figure?.id ?? ""}}/{~${figure?.id ?? ""}}/{=${relation?.id ?? ""}}/{chainCount}`;
  const [print, round, sum, count] = storyText(text, { data, lang: "zh" }).split("/");
  expect(print).toContain(figure?.printed.replace(/[^\d.]/g, ""));
  expect(round).toMatch(/^约\d+(\.\d+)?(万亿|亿)?元$/);
  expect(sum).toMatch(/\d/);
  expect(storyText(`{@${figure?.id ?? ""}}`, { data, lang: "en" })).toBe(figure?.period_end.slice(0, 4));
  expect(count).toBe(storyText("{chainCount}", { data, lang: "zh" }));
});

test("what is neither is refused", () => {
  expect(() => storyText("{no-such-figure}", { data, lang: "en" })).toThrow("unknown figure in a story");
  expect(() => storyText("{=no-such-sum}", { data, lang: "en" })).toThrow("unknown relation in a story");
  expect(() => storyText("{~no-such-figure}", { data, lang: "en" })).toThrow("unknown figure in a story");
});
