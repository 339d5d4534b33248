import type { Context } from "../../model/types.ts";
import { chainSlide, type ChainSlide } from "./chain-slide.ts";
import { outcomeSlides, type OutcomeSlide } from "./outcome-slide.ts";
import { screenPlaces } from "../../model/places.ts";
import { scoreSlide, type ScoreSlide } from "./score-slide.ts";
import { targetSlides, type AwaitedSlide, type TargetSlide } from "./target-slides.ts";

export type Slide = ScoreSlide | TargetSlide | AwaitedSlide | OutcomeSlide | ChainSlide;

/** The big screen, slide by slide: each place with its targets, what became of promises, then the chains. */
export function screenSlides({ data, lang }: Context): readonly Slide[] {
  return [
    ...screenPlaces(data).flatMap(({ code }) => [
      scoreSlide(code, { data, lang }),
      ...targetSlides(code, { data, lang }),
    ]),
    ...outcomeSlides({ data, lang }),
    ...data.chains.map((chain) => chainSlide(chain, { data, lang })),
  ];
}
