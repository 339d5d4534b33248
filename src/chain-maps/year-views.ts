import type { Data } from "../model/types.ts";
import { chainView, type ChainView, type NodeView } from "./chain-view.ts";
import { shownOn } from "./map-sources.ts";
import { nodeStatuses, type NodeStatus } from "./nodes.ts";
import { presencesOn, type Presence } from "./presence.ts";
import { yearOf } from "./said-by.ts";

/** A view as it was by the end of a year. */
export interface YearView {
  year: string;
  view: ChainView;
}

/**
 * A view in each year of which its chain has a dated source in its place; in the last it is what it is today, for by
 * then all was said, also what has no date of its own. Alone and without a year where fewer than two years are dated.
 */
export function yearViews(view: ChainView, data: Data): readonly YearView[] {
  const { chain, scope } = view;
  const rows = presencesOn(chain.id, { scope, data }).flatMap((one) => one.rows);
  const years = [...new Set(rows.map(yearOf))].filter((year) => year !== "").sort();
  const last = years.pop();
  if (last === undefined || years.length === 0) return [{ year: "", view }];
  const earlier = years.map((until) => ({
    year: until,
    view: chainView(chain, { scope, view: view.view, data, until }),
  }));
  return [...earlier, { year: last, view }].reduceRight<readonly YearView[]>(
    (after, one) => [{ ...one, view: noFurther(one.view, after[0]?.view) }, ...after],
    [],
  );
}

/** What a later source may take back: it is no less of the same, but another thing. */
const otherThings: ReadonlySet<NodeStatus> = new Set(["put-off", "gap", "unreported"]);

/**
 * A view whose nodes have no mark further than in the year after it: what is doubtful alone gives way where a surer
 * source then tells less, and so is no further before. The marks of its projects, and their words, stay.
 */
function noFurther(view: ChainView, after: ChainView | undefined): ChainView {
  if (!after) return view;
  const nodes = view.nodes.map((node, at): NodeView => {
    const then = after.nodes[at]?.status ?? node.status;
    const isBack = nodeStatuses.indexOf(then) > nodeStatuses.indexOf(node.status) && !otherThings.has(then);
    return isBack && node.certainty !== "stated" ? { ...node, status: then } : node;
  });
  return { ...view, nodes };
}

const datedRows = ({ rows }: Presence) => rows.filter((row) => yearOf(row) !== "").length;

/** How many of the marks that a view draws have no date, and how many have some rows with and some without one. */
export function undatedMarks(view: Pick<ChainView, "nodes" | "unplaced">): { whole: number; partly: number } {
  const marks = shownOn(view);
  const isUndated = (one: Presence) => datedRows(one) === 0;
  return {
    whole: marks.filter(isUndated).length,
    partly: marks.filter((one) => !isUndated(one) && datedRows(one) < one.rows.length).length,
  };
}
