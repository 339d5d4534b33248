import { standingWords, targetEntries } from "../targets/index.ts";
import { placeName } from "../../i18n/names.ts";
import { fill } from "../../i18n/fill.ts";
import { screenWords } from "./words.ts";
import { paths } from "../../i18n/addresses.ts";
import { placeMark } from "../../drawing/palette.ts";
import { targetRows, type Standing, type TargetRow } from "../../model/targets.ts";
import type { Figure, Context } from "../../model/types.ts";
import { chunks } from "./chunks.ts";
import { shortSource } from "./short-source.ts";
import type { SlideHead } from "./slide.ts";
import { wallValue, type WallValue } from "./wall-value.ts";

/**
 * A value of our own in words, shown with the label of derived values only, and the mark of the strip that it tells.
 */
export interface Computed {
  words: string;
  mark: "share" | "elapsed" | "pace";
}

/** Lengths of the strip: `50.4%`. */
export interface Strip {
  share: string;
  elapsed: string;
}

/** One target beside what is reported towards it. */
export interface TargetSlide extends SlideHead {
  kind: "target";
  target: WallValue;
  reported: WallValue;
  standing: Standing;
  computed: readonly Computed[];
  /** Missing where parts do not add up. */
  strip: Strip | undefined;
}

/** Targets of a place towards which nothing is reported yet. */
export interface AwaitedSlide extends SlideHead {
  kind: "awaited";
  targets: readonly { target: WallValue; standing: Standing; computed: readonly Computed[] }[];
}

/** How many targets without a report share a slide at most. */
const most = 2;

/** The slides of a place's targets: first, one each, those towards which something is reported. */
export function targetSlides(place: string, { data, lang }: Context): readonly (TargetSlide | AwaitedSlide)[] {
  const rows = targetRows(data).filter(({ target }) => target.place === place);
  const awaited = rows.filter(({ reported }) => !reported);
  return [
    ...rows.flatMap((row) => (row.reported ? [targetSlide({ ...row, reported: row.reported }, { data, lang })] : [])),
    ...awaitedSlides({ place, rows: awaited }, { data, lang }),
  ];
}

function targetSlide(row: TargetRow & { reported: Figure }, { data, lang }: Context): TargetSlide {
  const { target, reported, standing, reached, elapsed } = row;
  const cited = [target, reported];
  return {
    kind: "target",
    id: `target-${target.id}`,
    mark: placeMark(target.place, data),
    kicker: `${placeName(target.place, { data, lang })} · ${screenWords.target[lang]}`,
    headline: headlineOf({ ...row, reported }, { data, lang }),
    target: wallValue(target, { data, lang }),
    reported: wallValue(reported, { data, lang }),
    standing,
    // Where no share can be told, the time that has passed says nothing of the target.
    computed: reached ? computedOf(row, { data, lang }) : [],
    strip:
      reached && elapsed !== undefined
        ? { share: length(Math.min(1, reached.value_base)), elapsed: length(elapsed) }
        : undefined,
    cited,
    source: shortSource(cited, { data, lang }),
    path: paths.target(target.id),
  };
}

/** How the target stands; where that cannot be told, both numbers, and of a forecast that it is not rated. */
function headlineOf(row: TargetRow & { reported: Figure }, { data, lang }: Context): string {
  const { standing } = row;
  const [target, reported] = [wallValue(row.target, { data, lang }), wallValue(row.reported, { data, lang })];
  const { place, indicator } = target;
  const { word, rule } = standingWords[standing];
  const words = { place, indicator, target: target.value, reported: reported.value, period: reported.period };
  if (standing === "open") return fill(screenWords.standingOpen[lang], words);
  if (standing === "forecast") return fill(screenWords.standingRule[lang], { ...words, rule: rule[lang] });
  return fill(screenWords.standing[lang], { ...words, standing: word[lang] });
}

function awaitedSlides(
  { place, rows }: { place: string; rows: readonly TargetRow[] },
  { data, lang }: Context,
): readonly AwaitedSlide[] {
  const name = placeName(place, { data, lang });
  const parts = chunks(rows, most);
  return parts.map((part, index) => ({
    kind: "awaited",
    id: `awaited-${place}-${index + 1}`,
    mark: placeMark(place, data),
    kicker: [
      name,
      screenWords.target[lang],
      ...(parts.length > 1 ? [fill(screenWords.part[lang], { n: index + 1, all: parts.length })] : []),
    ].join(" · "),
    headline: [
      fill(screenWords.awaited[lang], { place: name, n: rows.length }),
      ...(parts.length > 1 ? [`${index + 1}/${parts.length}`] : []),
    ].join(" "),
    targets: part.map((row) => ({
      target: wallValue(row.target, { data, lang }),
      standing: row.standing,
      computed: computedOf(row, { data, lang }),
    })),
    cited: part.map(({ target }) => target),
    source: shortSource(
      part.map(({ target }) => target),
      { data, lang },
    ),
    path: paths.targets,
  }));
}

function computedOf({ target, reached }: TargetRow, { data, lang }: Context): readonly Computed[] {
  const { progress, paces } = targetEntries({ data, lang }).find(({ id }) => id === target.id) ?? {
    progress: [],
    paces: [],
  };
  return [
    ...progress.map((words, index): Computed => ({ words, mark: reached && index === 0 ? "share" : "elapsed" })),
    ...paces.map((words): Computed => ({ words, mark: "pace" })),
  ];
}

const length = (share: number): string => `${(share * 100).toFixed(1)}%`;
