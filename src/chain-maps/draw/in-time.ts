import { add, setAttributes } from "../../drawing/element.ts";
import { asSentence } from "../../drawing/speak.ts";
import type { Lang } from "../../model/types.ts";

/** What something on a map is from a year on; the last is what it is today, alone where the map knows no years. */
export type Timeline<State> = readonly { year: string; state: State | undefined }[];

/** The same of what each state has, or is seen as; of none where it has none. */
export function eachTime<State, Own>(timeline: Timeline<State>, own: (state: State) => Own | undefined): Timeline<Own> {
  return timeline.map(({ year, state }) => ({ year, state: state && own(state) }));
}

interface Drawn<State> {
  /** Draws a state into a group. */
  draw: (group: Element, state: State) => void;
  /** What a mark says of a state, where it says something. */
  words?: ((state: State) => string) | undefined;
  lang: Lang;
}

/**
 * Draws what changes with the years: a group for each period in which it looks and says the same, from its first year
 * to its last, which are missing where it has no bounds; today's alone is seen. What never changes is drawn as if there
 * were no time.
 */
export function drawInTime<State>(parent: Element, { timeline, words, ...drawn }: Drawn<State> & Times<State>): void {
  const periods = periodsOf(parent, { timeline, words, ...drawn });
  const [first] = periods;
  if (!first || periods.length === 1) {
    parent.append(...(first?.group.childNodes ?? []));
    return;
  }
  periods.forEach(({ group, year, told, markup }, index) => {
    const next = periods[index + 1];
    if (markup === "") return;
    parent.append(
      setAttributes(group, {
        "data-from": index > 0 ? year : undefined,
        "data-to": next && Number(next.year) - 1,
        "data-told": next && words ? told : undefined,
        display: next && "none",
      }),
    );
  });
}

interface Times<State> {
  timeline: Timeline<State>;
}

function periodsOf<State>(parent: Element, { timeline, draw, words, lang }: Drawn<State> & Times<State>) {
  const periods: { year: string; group: SVGElement; told: string; markup: string }[] = [];
  for (const { year, state } of timeline) {
    const group = add(parent, { tag: "g" });
    group.remove();
    if (state !== undefined) draw(group, state);
    const told = state === undefined || !words ? "" : asSentence(words(state), lang);
    const markup = group.innerHTML;
    const last = periods.at(-1);
    if (last?.told !== told || last.markup !== markup) periods.push({ year, group, told, markup });
  }
  return periods;
}
