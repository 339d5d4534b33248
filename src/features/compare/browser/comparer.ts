import { allTraits } from "../../../compare/nearest.ts";
import { ownSource } from "../../../model/own.ts";
import type { Lang, Observation, Report } from "../../../model/types.ts";
import type { Explored } from "../../explore/index.ts";
import { ownFigure } from "../own-figure.ts";
import { fromAddress, toAddress, type State } from "../state.ts";
import { chosenList } from "./chosen-list.ts";
import { comparable } from "./load-figures.ts";
import { ownForm, unitsOf } from "./own-form.ts";
import { picker } from "./picker.ts";
import { resultView } from "./result-view.ts";
import { takeAlong } from "./take.ts";

/** Changes what is chosen, which makes an entry of the browser's history. */
export type Go = (state: State) => void;

/** What every part of the form is made from. */
export interface Parts extends Explored {
  root: HTMLElement;
  lang: Lang;
  go: Go;
  /** What is chosen at present. */
  now: () => State;
}

/** Shows a part of what is chosen. */
export type View = (values: readonly Observation[]) => void;

/** Lets the form work: what is chosen stands in the address, and every part of it is shown by that. */
export function startComparer(root: HTMLElement, { explored, lang }: { explored: Explored; lang: Lang }): void {
  const entries = comparable(explored);
  const byId = new Map(entries.map(({ of }) => [of.id, of]));
  const known = (wanted: State): State => ({ ...wanted, figures: wanted.figures.filter((id) => byId.has(id)) });
  let state = known(fromAddress(location));
  const go: Go = (next) => {
    state = known(next);
    history.pushState(null, "", `${location.pathname}${toAddress(state)}`);
    render();
  };
  const data = { ...explored.data, reports: [...explored.data.reports, ownSource as Report] };
  const parts: Parts = { ...explored, entries, data, root, lang, go, now: () => state };
  const units = unitsOf(root);
  const views: readonly View[] = [
    ownForm(parts, units),
    picker(parts),
    chosenList(parts),
    resultView(parts),
    takeAlong(parts),
  ];
  const render = (): void => {
    const own = state.own && ownFigure(state.own, { units, data });
    const chosen = state.figures.flatMap((id) => byId.get(id) ?? []);
    const values = typeof own === "object" ? [...chosen, own] : chosen;
    for (const view of views) view(values);
  };
  addEventListener("popstate", () => {
    state = known(fromAddress(location));
    render();
  });
  render();
  // Worked out while the reader looks for a figure, so that the first answer does not wait for it.
  setTimeout(() => allTraits(data));
}
