import type { ChainView } from "../../chain-maps/chain-view.ts";
import { undatedMarks, yearViews } from "../../chain-maps/year-views.ts";
import { fill } from "../../i18n/fill.ts";
import type { Context } from "../../model/types.ts";
import { chainWords } from "./words.ts";

/** The years that a map can be seen in, from the first to the last of which something is dated. */
export interface YearChoice {
  first: string;
  last: string;
  /** Each year of which something is dated. */
  dated: readonly string[];
  /** What a reader must know of them: marks without a date, and what does not change with the years. */
  notes: string;
}

/** The years of a view; undefined where fewer than two are dated. */
export function yearChoice(view: ChainView, { data, lang }: Context): YearChoice | undefined {
  const years = yearViews(view, data).map(({ year }) => year);
  const [first, last] = [years.at(0), years.at(-1)];
  if (!first || !last || first === last) return undefined;
  const { whole, partly } = undatedMarks(view);
  const notes = [
    whole > 0 ? fill(chainWords.undated[lang], { n: whole }) : "",
    partly > 0 ? fill(chainWords.partlyDated[lang], { n: partly }) : "",
    chainWords.todayElsewhere[lang],
  ].filter((words) => words !== "");
  return {
    first,
    last,
    dated: years,
    notes: notes
      .map((words) => words + { zh: "。", en: ". " }[lang])
      .join("")
      .trim(),
  };
}
