import { indicatorName, memberName, placeName } from "../../i18n/names.ts";
import { statusWords } from "../../i18n/vocabulary.ts";
import { fill } from "../../i18n/fill.ts";
import { lineWords } from "../../site/line-words.ts";
import { standingParts, targetWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import { periodWords } from "../../model/circumstances.ts";
import { formatPeriod, formatQuantity, formatValue } from "../../model/format.ts";
import { placeMark } from "../../drawing/palette.ts";
import { isCited } from "../../model/coverage.ts";
import { apartTold } from "../outcomes/index.ts";
import { targetRows, type Standing, type TargetRow } from "../../model/targets.ts";
import type { Outcome } from "../../model/outcomes/outcome.ts";
import { outcomeOfFigure } from "../../model/outcomes/outcomes.ts";
import type { Figure, Lang, Context } from "../../model/types.ts";

const rated = ["ahead", "behind", "open", "unreported"] as const satisfies readonly Standing[];

/** How many targets there are, and how they stand. */
export function targetsFinding({ data, lang }: Context): string {
  const rows = targetRows(data);
  const count = (standing: Standing) => rows.filter((row) => row.standing === standing).length;
  const forecasts = count("forecast");
  const parts = rated
    .filter((standing) => count(standing) > 0)
    .map((standing) => fill(standingParts[standing][lang], { n: count(standing) }))
    .join(targetWords.partsComma[lang]);
  return fill(targetWords.finding[lang], { n: rows.length - forecasts, parts, forecasts });
}

/** Every row of the red-green table, in words. */
export function targetEntries({ data, lang }: Context) {
  return targetRows(data).map((row) => ({
    id: row.target.id,
    standing: row.standing,
    mark: placeMark(row.target.place, data),
    target: told(row.target, { data, lang }),
    reported: row.reported && told(row.reported, { data, lang }),
    progress: progressOf(row, lang),
    paces: pacesOf(row, lang),
    formulas: [row.reached, row.needed, row.span].flatMap((derived) => (derived ? [derived.formula[lang]] : [])),
    note: row.target.note[lang],
    near: row.near.map((figure) => told(figure, { data, lang })),
    relations: row.checks.map(({ id, claim }) => ({ path: paths.check(id), claim: claim[lang] })),
    outcome: outcomeTold(row.target, { data, lang }),
    forecasts: forecastsBeside(row.target, { data, lang }),
    strip: stripOf(row),
    compared: comparedOf(row).map(({ id }) => id),
  }));
}

/** What a row invites to compare: the target, what is reported of it, or what must not be taken for that. */
function comparedOf({ target, reported, near }: TargetRow): readonly Figure[] {
  return reported ? [target, reported] : [target, ...near];
}

/** What became of a target by the rules of the outcomes, why that is counted apart, and where that is told. */
function outcomeTold(
  { id }: Figure,
  { data, lang }: Context,
): { outcome: Outcome; apart: string; path: string } | undefined {
  const found = outcomeOfFigure(id, data);
  return (
    found && {
      outcome: found.outcome,
      apart: apartTold(found, { data, lang }),
      path: paths.outcome(found.promise.figure.id),
    }
  );
}

/** What another source forecasts of something like it: it decides nothing, and is no silence either. */
function forecastsBeside({ id }: Figure, { data, lang }: Context): readonly { words: string; path: string }[] {
  const near = outcomeOfFigure(id, data)?.near ?? [];
  return near.flatMap(({ figure }) =>
    figure.status === "expected" && isCited(figure)
      ? [
          {
            words: [
              indicatorName(figure.indicator, { data, lang }),
              formatQuantity(figure, { data, lang }),
              statusWords[figure.status][lang],
              periodWords(figure, lang),
            ].join(" · "),
            path: paths.source(figure.source, figure.id),
          },
        ]
      : [],
  );
}

function told(figure: Figure, { data, lang }: Context) {
  return {
    place: placeName(figure.place, { data, lang }),
    placePath: paths.place(figure.place),
    indicator: indicatorName(figure.indicator, { data, lang }),
    member: memberName(figure, { data, lang }),
    value: formatQuantity(figure, { data, lang }),
    period: periodWords(figure, lang),
    status: statusWords[figure.status][lang],
    line: lineWords(figure, { data, lang }).named,
    path: paths.report(figure.report, figure.id),
  };
}

/** How long the bar of the strip is, in its own units. */
const stripLength = 119;

/**
 * The strip: how much of the target is reached, and the mark of the time that had passed; none where either is unknown.
 */
function stripOf({ reached, elapsed }: TargetRow): { share: number; mark: string } | undefined {
  if (!reached || elapsed === undefined) return undefined;
  return {
    share: stripLength * Math.min(1, reached.value_base),
    mark: `M${stripLength * elapsed + 0.5} 0V16`,
  };
}

const percent = (share: number): string => `${Number((share * 100).toFixed(1))}%`;

function progressOf({ reached, elapsed }: TargetRow, lang: Lang): readonly string[] {
  return [
    ...(reached ? [fill(targetWords.shareReached[lang], { share: formatValue(reached, lang) })] : []),
    ...(elapsed === undefined ? [] : [fill(targetWords.timeElapsed[lang], { share: percent(elapsed) })]),
  ];
}

function pacesOf({ reported, pace, needed, span }: TargetRow, lang: Lang): readonly string[] {
  return [
    ...(pace && reported
      ? [fill(targetWords.paceSoFar[lang], { period: formatPeriod(reported, lang), pace: formatValue(pace, lang) })]
      : []),
    ...(needed ? [fill(targetWords.paceNeeded[lang], { pace: formatValue(needed, lang) })] : []),
    ...(span ? [fill(targetWords.paceSpan[lang], { pace: formatValue(span, lang) })] : []),
  ];
}

/** Those of which something is reported, and those of which nothing is. */
export function bySilence<Entry extends { standing: Standing }>(entries: readonly Entry[]) {
  const isSilent = ({ standing }: Entry) => standing === "unreported";
  return { told: entries.filter((entry) => !isSilent(entry)), silent: entries.filter(isSilent) };
}
