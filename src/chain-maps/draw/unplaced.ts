import { add } from "../../drawing/element.ts";
import type { Data, Lang, Text } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { statusOf } from "../nodes.ts";
import type { YearView } from "../year-views.ts";
import { labelThen } from "./card-then.ts";
import { leastHeight, setTouched, type FirmLabel } from "./card.ts";
import type { Hrefs } from "./draw-card.ts";
import { drawFirm } from "./firm-label.ts";
import { firmRows, firmWords } from "./firm-rows.ts";
import { drawInTime } from "./in-time.ts";

/** What stands on a chain and on no node that a source names. */
export const unplacedWords: Text = { zh: "说到本链，未说环节", en: "On the chain, link not stated" };
const gap = 16;

/** Below the nodes: firms and projects of which the report names the chain and no product. Returns the height. */
export function drawUnplaced(
  group: Element,
  { view, width, years = [{ year: "", view }], ...options }: Options,
): number {
  const { unplaced, scope } = view;
  const { lang, data } = options;
  if (unplaced.length === 0) return 0;
  const counts = years.map(({ year, view: then }) => ({ year, state: then.unplaced.length }));
  drawInTime(group, { timeline: counts, lang, draw: (parent, count) => drawHeading(parent, { count, lang }) });
  const columns = width >= 800 ? 3 : width >= 480 ? 2 : 1;
  const room = (width - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(unplaced.length / columns);
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let y = 26;
    for (const venture of unplaced.slice(column * perColumn, (column + 1) * perColumn)) {
      const told = { scope, lang, data, among: unplaced };
      const rows = firmRows(venture, { ...told, width: room - 16 });
      const x = column * (room + gap);
      const { top, next, ...set } = setTouched(rows, { x: x + 15, y, room: room - 16, least: leastHeight(width) });
      const at = { x: x + 5, y: top + 8, room: room - 16 };
      const firm = {
        venture,
        among: unplaced,
        mark: statusOf(venture),
        label: firmWords(venture, told),
        ...at,
        ...set,
      };
      const timeline = years.map(({ year, view: then }) => ({ year, state: labelIn(then, { firm, lang, data }) }));
      drawFirm(group, { ...options, firm, timeline });
      y = next + (leastHeight(width) > 0 ? 0 : 4);
    }
    height = Math.max(height, y);
  }
  return height;
}

function drawHeading(group: Element, { count, lang }: { count: number; lang: Lang }): void {
  add(group, { tag: "text", y: 14, "font-size": 12.5, "font-weight": 700, text: `${unplacedWords[lang]} ${count}` });
}

/** A label as a view has it, today or in a year; undefined where that does not show it. */
function labelIn(
  { unplaced, scope }: ChainView,
  { firm, ...options }: { firm: FirmLabel; lang: Lang; data: Data },
): FirmLabel | undefined {
  const venture = unplaced.find(({ projectId }) => projectId === firm.venture.projectId);
  return venture && labelThen(firm, { ...options, scope, venture });
}

interface Options extends Pick<Hrefs, "href"> {
  view: ChainView;
  width: number;
  lang: Lang;
  data: Data;
  /** The same view in each year, the last as it is. */
  years?: readonly YearView[];
}
