import type { Scope, View } from "../chain-maps/chain-view.ts";

/** Which of a chain's maps: of which place, in which view. */
export interface MapState {
  scope: Scope;
  view: View;
}

/** The state that a chain's chart shows: the gallery has it, and the others stand with the pages of the chain. */
export const charted = { scope: "region", view: "prospect" } as const satisfies MapState;

/** Whether a map is the chart of its chain. */
export function isCharted({ scope, view }: MapState): boolean {
  return scope === charted.scope && view === charted.view;
}

/** The slug of a chain's map: that of its chart, in other states with the state behind it. */
export function mapSlug(chain: string, state: MapState = charted): string {
  return isCharted(state) ? `chain-${chain}` : `chain-${chain}-${state.scope}-${state.view}`;
}
