import { placeName, indicatorName } from "../../i18n/names.ts";
import { fill } from "../../i18n/fill.ts";
import { screenWords } from "./words.ts";
import { sharedWords } from "../../i18n/words.ts";
import { paths } from "../../i18n/addresses.ts";
import { indicatorOf } from "../../model/lookup.ts";
import { placeMark } from "../../drawing/palette.ts";
import { mentionOf } from "../../model/mention.ts";
import { targetRows } from "../../model/targets.ts";
import type { Figure, Context } from "../../model/types.ts";
import { screenPlaces } from "../../model/places.ts";
import { keyFigures } from "./key-figures.ts";
import { inSentence } from "../../i18n/in-sentence.ts";
import { shortSource } from "./short-source.ts";
import type { SlideHead } from "./slide.ts";
import { wallValue, type WallValue } from "./wall-value.ts";

/** The scoreboard of a place. */
export interface ScoreSlide extends SlideHead {
  kind: "score";
  lead: WallValue;
  growth: WallValue | undefined;
  rest: readonly WallValue[];
  /** What a reader must not do with these figures, and what is missing. */
  remarks: readonly string[];
}

/** What the reports print as the results of a place. */
export function scoreSlide(place: string, { data, lang }: Context): ScoreSlide {
  const { lead, growth, rest } = keyFigures(place, data);
  const cited = [lead, ...(growth ? [growth] : []), ...rest];
  return {
    kind: "score",
    id: `score-${place}`,
    mark: placeMark(place, data),
    kicker: `${placeName(place, { data, lang })} · ${screenWords.score[lang]}`,
    headline: headlineOf({ lead, growth }, { data, lang }),
    lead: wallValue(lead, { data, lang }),
    growth: growth && wallValue(growth, { data, lang }),
    rest: rest.map((figure) => wallValue(figure, { data, lang })),
    remarks: [...notWith(lead, { data, lang }), ...noTargets(place, { data, lang })],
    cited,
    source: shortSource(cited, { data, lang }),
    path: paths.place(place),
  };
}

function headlineOf({ lead, growth }: { lead: Figure; growth: Figure | undefined }, { data, lang }: Context): string {
  const { place, indicator, period, value } = wallValue(lead, { data, lang });
  const words = { place, period, indicator: inSentence(indicator, lang), value };
  if (!growth) return fill(screenWords.amount[lang], words);
  return fill((growth.value < 0 ? screenWords.growthDown : screenWords.growthUp)[lang], {
    ...words,
    growth: wallValue(growth, { data, lang }).value,
  });
}

/** The figures that other scoreboards lead with and that sound alike. */
function notWith({ place, indicator }: Figure, { data, lang }: Context): readonly string[] {
  const { not_with } = indicatorOf(indicator, data);
  const others = screenPlaces(data)
    .filter(({ code }) => code !== place)
    .map(({ code }) => keyFigures(code, data).lead)
    .filter((lead) => not_with.includes(lead.indicator))
    .map((lead) =>
      fill(screenWords.other[lang], {
        place: placeName(lead.place, { data, lang }),
        indicator: inSentence(indicatorName(lead.indicator, { data, lang }), lang),
      }),
    );
  if (others.length === 0) return [];
  const own = indicatorName(indicator, { data, lang });
  return [fill(screenWords.notWith[lang], { own, others: others.join(sharedWords.comma[lang]) })];
}

function noTargets(place: string, { data, lang }: Context): readonly string[] {
  const any = targetRows(data).some(({ target }) => target.place === place);
  if (any) return [];
  const named = mentionOf({ links: "all", stages: ["target"] }, { place, data }).rows.length > 0;
  const words = screenWords.noTargets[named ? "named" : "silent"];
  const n = data.citedFigures.filter((figure) => figure.place === place && figure.status === "target").length;
  const cited = n === 0 ? "" : fill(screenWords.citedTargets[lang], { n });
  return [fill(words[lang], { place: placeName(place, { data, lang }), cited })];
}
