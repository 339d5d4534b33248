import { paths } from "../../i18n/addresses.ts";
import { citedBesideWords } from "../../i18n/mention-words.ts";
import type { Context, Place } from "../../model/types.ts";
import { lineWords } from "../../site/line-words.ts";
import { printOf } from "../../site/prints.ts";
import { rowWith } from "../../tables/row-with.ts";
import { figureWords, mentionSentence, namingWords } from "./figure-words.ts";
import type { YearRow } from "./funds-years.ts";
import type { TileRow } from "./tile-rows.ts";
import { tileMapWords } from "./words.ts";

/** One place in the table below a map, in words. */
export interface MapLine {
  place: Place;
  /** Whether nothing is told of it. */
  silent: boolean;
  /** How the reports mention it, where that is what the map shows. */
  mention?: TileRow["mention"]["kind"];
  /** What stands where no value does; else empty. */
  sentence: string;
  /** What is told, each with where it is read: its address, the words of the link as seen and as heard. */
  items: readonly MapItem[];
}

interface MapItem {
  /** The id of the figure that it tells; empty where it tells none. */
  figure: string;
  words: string;
  path: string;
  line: string;
  label?: string;
  note?: string;
}

/** What the reports say of a place on a measure, line by line, and that cited pages print more. */
export function measureLine(row: TileRow, { data, lang }: Context): MapLine {
  const { code } = row.place;
  const told = [
    ...row.figures.map((of) => ({ of, figure: of.id, words: figureWords(of, { lang, data }) })),
    ...row.namings.map((of) => ({
      ...{ of, figure: rowWith(data.figures, { id: of.id }) ? of.id : "" },
      words: namingWords(of, { place: code, lang, data }),
    })),
  ].map(({ of, figure, words }) => {
    const { named: line, label } = lineWords(of, { data, lang });
    return { figure, words, path: paths.report(of.report, of.id), line, label };
  });
  const line = citedBesideWords(row.cited.length, lang);
  const beside = { figure: "", words: "", path: paths.place(code, "cited"), line };
  return {
    place: row.place,
    silent: row.mention.kind === "silent",
    mention: row.mention.kind,
    sentence: mentionSentence(row, lang),
    items: row.cited.length > 0 ? [...told, beside] : told,
  };
}

/** What reports and cited pages print of a place in a year. */
export function yearLine({ place, figures }: YearRow, { data, lang }: Context): MapLine {
  const silent = figures.length === 0;
  return {
    place,
    silent,
    sentence: silent ? tileMapWords.noneOfYear[lang] : "",
    items: figures.map((figure) => {
      const { path, line, label, cited } = printOf(figure, { data, lang });
      const words = `${cited ? "◇ " : ""}${figureWords(figure, { lang, data })}`;
      return { figure: figure.id, words, path, line, label, note: figure.note[lang] };
    }),
  };
}
