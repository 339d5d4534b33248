import { expect, test } from "vitest";
import { parseCsv } from "../../../scripts/normalize/read/csv.ts";
import { verdictWords } from "../../i18n/vocabulary.ts";
import { data } from "../../model/data.ts";
import { languages, verdicts } from "../../model/types.ts";
import { toCsv } from "../../tables/table.ts";
import { tables } from "../../tables/index.ts";
import { columnsOf } from "../../tables/published.ts";
import { aboutText } from "../about/guides.ts";
import { countVerdicts } from "./count-verdicts.ts";
import { relationChoices } from "./relation-choices.ts";
import { relationsFinding } from "./relations-finding.ts";

/** How often each verdict stands in the CSV that is published. */
function inCsv(): (readonly [string, number])[] {
  const csv = toCsv(data.relations, { columns: columnsOf(tables.relations), data }).replaceAll("\r\n", "\n");
  const [header, ...rows] = parseCsv(csv);
  const column = header?.cells.indexOf("verdict") ?? -1;
  return verdicts.map((verdict) => [verdict, rows.filter(({ cells }) => cells[column] === verdict).length]);
}

test("each verdict is counted, in one order, and none is left out", () => {
  const counts = countVerdicts([{ verdict: "different" }, { verdict: "consistent" }, { verdict: "different" }]);
  expect(counts).toEqual([
    ["consistent", 1],
    ["inconsistent", 0],
    ["inferred", 0],
    ["different", 2],
    ["cannot-be-told", 0],
  ]);
});

test("the page counts what the CSV has", () => {
  expect(countVerdicts(data.relations)).toEqual(inCsv());
});

test.each(languages)("in %s the headline has the numbers of the CSV, each with the word of its verdict", (lang) => {
  const finding = relationsFinding({ data, lang });
  const told = inCsv().filter(([, n]) => n > 0);
  expect(told.reduce((sum, [, n]) => sum + n, 0)).toBe(data.relations.length);
  for (const [verdict, n] of told) {
    const word = verdictWords[verdict as keyof typeof verdictWords][lang];
    expect(finding).toContain(lang === "zh" ? `${n}条${word}` : `${n} ${word}`);
  }
});

test.each(languages)("in %s the filter, the page about method and the column say the same words", (lang) => {
  const words = verdicts.map((verdict) => verdictWords[verdict][lang]);
  const [choice] = relationChoices({ data, lang });
  expect(choice.options.map(({ words: said }) => said)).toEqual(words);
  const about = JSON.stringify(aboutText(lang));
  const described = tables.relations.columns.verdict.description?.[lang] ?? "";
  for (const word of words) expect([word, about.includes(word)]).toEqual([word, true]);
  for (const [index, verdict] of verdicts.entries())
    expect(described).toContain(lang === "zh" ? `${verdict} ${words[index]}` : verdict);
});
