import { ventureDoubt } from "../../chain-maps/doubt.ts";
import { ventureName, ventureSize, ventureStagesWords } from "../../chain-maps/venture-words.ts";
import { paths } from "../../i18n/addresses.ts";
import { indicatorName, placeName } from "../../i18n/names.ts";
import { formatDate } from "../../model/format.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import type { CitedSource, CitedVenture, Context, Data } from "../../model/types.ts";
import { rowWith } from "../../tables/row-with.ts";
import { nodeOf } from "../../tables/ventures.ts";
import { figureAt, flagsOf } from "../reports/index.ts";

/** What a cited page is taken to say: the fragment, what it is about with its page, and what was recorded. */
export interface CitedRow {
  id: string;
  printed: string;
  name: string;
  /** The path of the page that tells more of it; empty where none does. */
  path: string;
  /** The number as a reader reads it; empty of a venture. */
  value: string;
  words: string;
  flags: readonly string[];
  note: string;
}

/** The figures of a cited page, in the order of their file. */
export function figureRows({ id }: Pick<CitedSource, "id">, { data, lang }: Context): readonly CitedRow[] {
  return data.citedFigures
    .filter(({ source }) => source === id)
    .map((figure) => ({
      id: figure.id,
      printed: figure.printed,
      name: indicatorName(figure.indicator, { data, lang }),
      path: paths.indicator(figure.indicator),
      value: figureAt(figure, { here: "", data, lang }).value,
      words: figureAt(figure, { here: "", data, lang }).words,
      flags: flagsOf(figure, lang),
      note: figure.note[lang],
    }));
}

/** The firms and projects of a cited page, in the order of their file. */
export function ventureRows({ id }: Pick<CitedSource, "id">, { data, lang }: Context): readonly CitedRow[] {
  return data.citedVentures
    .filter(({ source }) => source === id)
    .map((venture) => ({
      id: venture.id,
      printed: venture.printed,
      name: ventureName(venture, lang),
      path: venturePath(venture, data),
      value: "",
      words: ventureWords(venture, { data, lang }),
      flags: [],
      note: venture.note[lang],
    }));
}

/** The page of its project; that of its chain, where it has none; empty where it is on none. */
function venturePath({ id, chain }: CitedVenture, data: Data): string {
  const project = projectPageOf(id, data);
  if (project) return paths.venture(project.id);
  return rowWith(data.chains, { id: chain }) ? paths.chain(chain) : "";
}

function ventureWords(venture: CitedVenture, { data, lang }: Context): string {
  const project = lang === "zh" ? venture.project : venture.project_en;
  return [
    project === ventureName(venture, lang) ? "" : project,
    placeName(venture.place, { data, lang }),
    rowWith(data.chains, { id: venture.chain })?.[lang] ?? "",
    nodeOf(venture, data)?.[lang] ?? "",
    ventureStagesWords(venture, lang),
    ventureSize(venture, { data, lang }),
    ventureDoubt(venture, lang),
    formatDate(venture.as_of, lang),
  ]
    .filter((words) => words !== "")
    .join(" · ");
}
