import { fill } from "../../i18n/fill.ts";
import { paths } from "../../i18n/addresses.ts";
import { isCited } from "../../model/coverage.ts";
import { evidenceRows, promiseRows } from "../../model/outcomes/outcome-facts.ts";
import { allOutcomes, numberOutcomes } from "../../model/outcomes/outcomes.ts";
import type { Context } from "../../model/types.ts";
import { outcomesFinding, scoreboardEntries } from "../outcomes/index.ts";
import { sharedWords } from "../../i18n/words.ts";
import { shortSource } from "./short-source.ts";
import type { SlideHead } from "./slide.ts";
import { screenWords } from "./words.ts";

/** How many promises of each place could be judged, how many of those were kept, and how many could not. */
export interface OutcomeSlide extends SlideHead {
  kind: "outcomes";
  rows: readonly { code: string; name: string; mark: string; judged: string; rest: string }[];
  /** What a reader must not read out of it. */
  remark: string;
}

/** The scoreboard of promises; none where no report has promised a number. */
export function outcomeSlides({ data, lang }: Context): readonly OutcomeSlide[] {
  const cited = numberOutcomes(data).flatMap((row) => promiseRows(row).flatMap((one) => (isCited(one) ? [] : [one])));
  if (cited.length === 0) return [];
  const pages = new Set(
    allOutcomes(data)
      .flatMap((row) => [...promiseRows(row), ...evidenceRows(row)])
      .flatMap((row) => (isCited(row) ? [row.source] : [])),
  );
  const source = [shortSource(cited, { data, lang }), fill(screenWords.citedPages[lang], { n: pages.size })];
  return [
    {
      kind: "outcomes",
      id: "outcomes",
      mark: "",
      kicker: screenWords.outcomes[lang],
      headline: outcomesFinding({ data, lang }),
      rows: scoreboardEntries({ data, lang })
        .filter(({ code }) => code !== "")
        .map(({ code, name, mark, keptOf, judged, apartCount, restCount }) => ({
          code,
          name,
          mark,
          judged: fill(screenWords.judged[lang], {
            words: [keptOf, judged].filter((words) => words !== "").join(sharedWords.comma[lang]),
          }),
          rest: [
            ...(apartCount > 0 ? [fill(screenWords.apart[lang], { n: apartCount })] : []),
            fill(screenWords.notJudged[lang], { n: restCount }),
          ].join(sharedWords.comma[lang]),
        })),
      remark: screenWords.outcomesRemark[lang],
      cited,
      source: (pages.size > 0 ? source : source.slice(0, 1)).join(lang === "zh" ? "；" : "; "),
      path: paths.outcomes,
    },
  ];
}
