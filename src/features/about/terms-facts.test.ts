import { expect, test } from "vitest";
import { data } from "../../model/data.ts";
import { tables } from "../../tables/index.ts";
import { languages } from "../../model/types.ts";
import { anchoredCell } from "./guide.ts";
import { guideOf } from "./guides.ts";

test.each(languages)("the glossary in %s has every term once, at its anchor, with what it means", async (lang) => {
  const { parts } = await guideOf("terms", { data, lang });
  const rows = parts.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === "table" ? block.rows : [])));
  const told = rows.map(([first, other, meaning]) => {
    const { id, tokens } = anchoredCell(first);
    return [id, tokens.map(({ raw }) => raw).join(""), other?.text, meaning?.text];
  });
  const other = lang === "zh" ? "en" : "zh";
  const expected = data.terms.map((term) => [term.id, term[lang], term[other], term.meaning[lang]]);
  expect(told.sort()).toEqual(expected.sort());
});

test("term and dictionary say alike that what is under construction may be in trial production", () => {
  const term = data.terms.find(({ id }) => id === "under-construction")?.meaning;
  const { description } = tables.ventures.columns.stage;
  for (const told of [term, description])
    expect([told?.zh, told?.en]).toEqual([
      expect.stringContaining("试生产"),
      expect.stringContaining("trial production"),
    ]);
  expect(term).toEqual({ zh: expect.stringContaining("正式投产未载"), en: expect.stringContaining("not stated") });
});
