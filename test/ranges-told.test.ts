import { expect, test } from "vitest";
import { intervalOf } from "../src/model/range-of.ts";
import { toNumber } from "../src/arithmetic/ratio.ts";
import { formatRange } from "../src/model/format.ts";
import { data } from "../src/model/data.ts";
import { targetRows } from "../src/model/targets.ts";
import { relationEntry } from "../src/features/relations/relation-entry.ts";
import { targetEntries } from "../src/features/targets/target-entries.ts";
import { languages, type Lang, type Observation, type Relation } from "../src/model/types.ts";

// Amounts and shares, not years, months or lines.
const rangesIn = (text: string): string[] => text.match(/(?<![\d–])\d[\d.,]*–\d[\d.,]*(?=%|亿元|万元| bn| m\b)/g) ?? [];

/** The ranges of a text that no interval has. */
function strange(text: string, known: readonly string[]): string[] {
  return rangesIn(text).filter((range) => !known.some((own) => own.includes(range)));
}

function ofRelation({ unit_base, low, high, claimed_low, claimed_high }: Relation, lang: Lang): string[] {
  return [
    [low, high],
    [claimed_low, claimed_high],
  ].flatMap(([from, to]) => {
    const ends = { ...(from !== undefined && { low: from }), ...(to !== undefined && { high: to }) };
    return [0, 1].map((finer) => formatRange({ value_base: from ?? to ?? 0, unit_base, ...ends, finer }, lang));
  });
}

function ofValue(of: Observation, lang: Lang): string {
  const { low, high } = intervalOf(of);
  const ends = { ...(low && { low: toNumber(low) }), ...(high && { high: toNumber(high) }) };
  return formatRange({ value_base: of.value_base, unit_base: of.unit_base, ...ends }, lang);
}

test.each(languages)("in %s every range that a check tells is that of its interval", (lang) => {
  for (const relation of data.relations) {
    const { claim, note, missing } = relation;
    const { computed, claimed = "" } = relationEntry(relation, { data, lang });
    const said = [claim[lang], note[lang], missing[lang], computed, claimed].join("\n");
    expect([relation.id, strange(said, ofRelation(relation, lang))]).toEqual([relation.id, []]);
  }
});

test.each(languages)("in %s every range that a target tells is that of its interval", (lang) => {
  const known = targetRows(data).flatMap(({ reached, pace, needed, span }) =>
    [reached, pace, needed, span].flatMap((of) => (of ? [ofValue(of, lang)] : [])),
  );
  expect(strange(JSON.stringify(targetEntries({ data, lang })), known)).toEqual([]);
});

test("a range that was typed is found", () => {
  const relation = data.relations.find(({ low, high }) => low !== undefined && high !== undefined && low < high);
  if (!relation) throw new Error("no relation with a range");
  expect(strange("说是12.3–45.6亿元，2023–2025年", ofRelation(relation, "zh"))).toEqual(["12.3–45.6"]);
  expect(strange("CNY 12.3–45.6 bn, lines 3–5", ofRelation(relation, "en"))).toEqual(["12.3–45.6"]);
});
