import recognizers from "@microsoft/recognizers-text-suite";
import { foldText } from "../../src/arithmetic/fold.ts";
import { createReader } from "../../src/reading/candidates.ts";
import { yearOf } from "../../src/reading/times/main-period.ts";
import { dataVocabulary } from "./data-vocabulary.ts";
import type { Heard } from "./made/judge.ts";
import type { Said } from "./score.ts";
import type { Labelled } from "./truth.ts";

const vocabulary = dataVocabulary();

/** What `npm run pull` reads in a text. */
export function readByPull({ text, place }: Labelled): Said[] {
  const read = createReader({ ...vocabulary, place });
  return read(text.split("\n"), { first: 1 }).flatMap((row) => {
    if (!row.figure || row.value_base === undefined) return [];
    const { line, column, value_base, unit_base, qualifier, growth, period } = row;
    const days = period ? `${period.start}/${period.end}` : "/";
    return [{ line, column, value_base, unit_base, qualifier, growth, period: days }];
  });
}

/** What `npm run pull` reads in the lines of a text that is about no place of its own; unknown units have no base. */
export function readLines(lines: readonly string[]): Heard[] {
  return createReader(vocabulary)(lines, { first: 1 }).flatMap((row) => {
    if (!row.figure) return [];
    const { line, column, value = Number.NaN, value_base = value, unit_base, qualifier, period } = row;
    const days = period ? `${period.start}/${period.end}` : "/";
    return [{ value: value_base, unit: unit_base, hedge: qualifier, period: days, place: `${line}:${column}` }];
  });
}

const culture = "zh-cn";
interface Entity {
  start: number;
  end: number;
  text: string;
  resolution: Record<string, unknown>;
}

/**
 * What `@microsoft/recognizers-text-suite` reads in a text: its amounts of money, percentages and numbers, less those
 * within its own dates; the time it recognizes last before each. It knows neither counting words nor hedges nor growth.
 */
export function readByLibrary({ text }: Labelled): Said[] {
  const year = yearOf(foldText(text));
  const today = new Date(Date.UTC(Number(year) || 2023, 11, 31));
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const times = recognizers.recognizeDateTime(line, culture, undefined, today) as unknown as Entity[];
    const money = (recognizers.recognizeCurrency(line, culture) as unknown as Entity[]).map((entity) => ({
      entity,
      unit: "CNY",
      factor: 1,
    }));
    const shares = (recognizers.recognizePercentage(line, culture) as unknown as Entity[]).map((entity) => ({
      entity,
      unit: "1",
      factor: 0.01,
    }));
    const numbers = (recognizers.recognizeNumber(line, culture) as unknown as Entity[]).map((entity) => ({
      entity,
      unit: "",
      factor: 1,
    }));
    const covered = (found: Entity, by: readonly Entity[]) =>
      by.some(({ start, end }) => found.start >= start && found.end <= end);
    const amounts = [
      ...money,
      ...shares.filter(
        ({ entity }) =>
          !covered(
            entity,
            money.map((own) => own.entity),
          ),
      ),
      ...numbers.filter(
        ({ entity }) =>
          !covered(
            entity,
            [...money, ...shares].map((own) => own.entity),
          ),
      ),
    ].filter(({ entity }) => !covered(entity, times));
    return amounts.map(({ entity, unit, factor }) => ({
      line: index + 1,
      column:
        [...line.slice(0, entity.start)].length +
        1 +
        Math.max(0, entity.text.search(/[0-9一二三四五六七八九十百千万亿两半]/u)),
      value_base: Number(String((entity.resolution["value"] ?? "") as string | number).replace("%", "")) * factor,
      unit_base: unit,
      period: periodBefore(entity, times),
    }));
  });
}

function periodBefore({ start }: Entity, times: readonly Entity[]): string {
  const last = times.filter(({ end }) => end < start).at(-1);
  const [value] = (last?.resolution["values"] ?? []) as Record<string, string>[];
  if (!value) return "/";
  if (value["value"]) return `${value["value"].slice(0, 10)}/${value["value"].slice(0, 10)}`;
  if (!value["start"] || !value["end"]) return "/";
  // Its ends are the days after.
  const end = new Date(`${value["end"]}T00:00:00Z`);
  if (Number.isNaN(end.getTime())) return "/";
  return `${value["start"]}/${new Date(end.getTime() - 86_400_000).toISOString().slice(0, 10)}`;
}
