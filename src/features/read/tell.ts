import { fill } from "../../i18n/fill.ts";
import { formatPeriod } from "../../model/format/period.ts";
import type { Lang } from "../../model/types.ts";
import { readPeriodCell } from "../../reading/period-cell.ts";
import type { Field } from "./corrections.ts";
import type { Cells, Reading } from "./reading.ts";
import type { ScriptWords } from "./script-words.ts";

const loading = /dynamically imported module|module script|missing reader/i;

/** Why a text cannot be read, in the reader's language, with what to do. */
export function tellFault(message: string, { faults }: Pick<ScriptWords, "faults">): string {
  if (loading.test(message)) return faults["missing reader"];
  const [, noun = "", detail = ""] = /^([^:]+)(?:: (.*))?$/s.exec(message) ?? [];
  const known = Object.entries(faults).find(([key]) => key === noun)?.[1];
  return known === undefined ? fill(faults.unknown, { detail: message }) : fill(known, { detail });
}

/** Why to look twice, in the reader's language. */
export function tellDoubts(cells: Cells, { doubts }: Pick<ScriptWords, "doubts">): string[] {
  return cells.doubt
    .split("; ")
    .filter((doubt) => doubt !== "")
    .map((doubt) => {
      const [key, words] = Object.entries(doubts).find(([own]) => doubt.includes(own)) ?? ["", doubt];
      const detail = doubt
        .replace(/^(?:sign|unit): /, "")
        .replace(key, "")
        .replace(/^: |\s+$/g, "");
      return fill(words, { detail });
    });
}

/** What stands beside a mark in the text: its value with unit, period, hedge and doubt, or why it is no figure. */
export function noteOf(cells: Cells, { words, lang }: { words: ScriptWords; lang: Lang }): string {
  const { figure_or_aside: judged, reason, value, unit, qualifier } = cells;
  const { readerWords } = words;
  if (judged === "") return readerWords.unreadNote;
  if (judged === "word") return readerWords.word;
  if (judged === "aside") return labelled(words.reasons, reason) || readerWords.aside;
  const doubts = tellDoubts(cells, words);
  return [
    qualifier === "" || qualifier === "exact" ? "" : labelled(words.hedges, qualifier),
    `${value.replace("-", "−")} ${unit}`.trim(),
    periodWords(cells.period, lang),
    cells.status === "" || cells.status === "actual" ? "" : labelled(words.statuses, cells.status),
    ...doubts.map((doubt) => `? ${doubt}`),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** A period's cell as a reader knows it: 2024年, January–November 2022; what is none stays as it is. */
export function periodWords(cell: string, lang: Lang): string {
  const days = readPeriodCell(cell);
  return days && cell !== "" ? formatPeriod(days, lang) : cell;
}

/** The word of a key; the key itself where it has none. */
export const labelled = (words: Readonly<Record<string, string>>, key: string): string => words[key] ?? key;

/** What a field of a row is called. */
export function fieldName(field: Field, { readerWords }: Pick<ScriptWords, "readerWords">): string {
  return {
    figure_or_aside: readerWords.judgement,
    reason: readerWords.reason,
    value: readerWords.value,
    unit: readerWords.unit,
    qualifier: readerWords.qualifier,
    period: readerWords.period,
    indicator: readerWords.indicator,
    place: readerWords.place,
    status: readerWords.status,
  }[field];
}

/** Which marks a reader steps through. */
export type Show = keyof ScriptWords["shows"];

/** Whether a row is one of those that are stepped through. */
export function isShown({ figure_or_aside: judged, doubt }: Cells, show: Show): boolean {
  if (show === "all") return true;
  if (show === "figures") return judged === "figure";
  if (show === "doubtful") return judged === "figure" && doubt !== "";
  return show === "unread" ? judged === "" : judged === "aside" || judged === "word";
}

/** What a text came to, in a sentence, with what of it was not read. */
export function summaryOf(
  { rows, leftOut }: { rows: readonly Cells[] } & Pick<Reading, "leftOut">,
  words: ScriptWords,
) {
  const { readerWords } = words;
  const count = (show: Show) => rows.filter((row) => isShown(row, show)).length;
  const parts = leftOut
    .filter(({ numerals }) => numerals > 0)
    .map(({ what, numerals: n }) => fill(readerWords.leftOutPart, { what, n }));
  const said = fill(readerWords.summary, {
    numerals: rows.length,
    figures: count("figures"),
    asides: count("asides"),
    unread: count("unread"),
    doubtful: count("doubtful"),
  });
  return [said, ...(parts.length > 0 ? [fill(readerWords.leftOut, { parts: parts.join("; ") })] : [])].join(" ");
}
