import { existsSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { anyDecimal, toDecimal, type Decimal } from "./numbers.ts";
import type { Random } from "./random.ts";
import { commonUnits, isWhole, type Unit } from "./units.ts";

/** What a made sentence says: where, when, how much of what. Every word around it is the grammar's. */
export interface Fact {
  place: string;
  year: number;
  amount: Decimal;
  unit: Unit;
}

const places = ["青岚市", "白榆县", "云麓区", "沐川旗", "临沧湖区", "苍梧岭市", "全市", "全区", "我市", ""];

/** A fact that nobody has printed. */
export function inventFact(random: Random): Fact {
  const unit = random.pick(commonUnits);
  const amount = anyDecimal(random, { places: isWhole(unit) ? 0 : 2 });
  return { place: random.pick(places), year: random.between(2015, 2026), amount, unit };
}

/** Values, units, places and years of a table of facts, no words of it; none where there is no such file. */
export function readFacts(path: string): Fact[] {
  if (!existsSync(path)) return [];
  const { data } = Papa.parse<Record<string, string>>(readFileSync(path, "utf8"), { header: true });
  return data.flatMap(({ value = "", unit: word = "", place = "", period = "" }) => {
    const unit = commonUnits.find((own) => own.word === word);
    const year = /20\d{2}/.exec(period)?.[0];
    if (!unit || year === undefined || !/^\d+(?:\.\d+)?$/.test(value)) return [];
    return [{ place: place.replace(/（.*/u, ""), year: Number(year), amount: toDecimal(value), unit }];
  });
}

/** One of the facts, or an invented one: as often the one as the other. */
export const anyFact = (facts: readonly Fact[], random: Random): Fact =>
  facts.length > 0 && random.chance(0.5) ? random.pick(facts) : inventFact(random);
