import { add } from "../../drawing/element.ts";
import type { Data, Lang, Text } from "../../model/types.ts";
import type { ChainView } from "../chain-view.ts";
import { labelThen } from "./card-then.ts";
import type { Hrefs } from "./draw-card.ts";
import { drawFirm } from "./firm-label.ts";
import { drawInTime, eachTime, type Timeline } from "./in-time.ts";
import { leastHeight, setFirm, type FirmLabel } from "./set-firm.ts";

/** What stands on a chain and on no node that a source names. */
export const unplacedWords: Text = { zh: "说到本链，未说环节", en: "On the chain, link not stated" };
const gap = 16;

/** Below the nodes: firms and projects of which the report names the chain and no product. Returns the height. */
export function drawUnplaced(
  group: Element,
  { view, width, timeline = [{ year: "", state: view }], ...options }: Options,
): number {
  const { unplaced, scope } = view;
  const { lang, data } = options;
  if (unplaced.length === 0) return 0;
  const counts = eachTime(timeline, (then) => then.unplaced.length);
  drawInTime(group, { timeline: counts, lang, draw: (parent, count) => drawHeading(parent, { count, lang }) });
  const columns = width >= 800 ? 3 : width >= 480 ? 2 : 1;
  const room = (width - gap * (columns - 1)) / columns;
  const perColumn = Math.ceil(unplaced.length / columns);
  const least = leastHeight(width);
  let height = 0;
  for (let column = 0; column < columns; column++) {
    let y = 26;
    for (const venture of unplaced.slice(column * perColumn, (column + 1) * perColumn)) {
      const at = { x: column * (room + gap) + 1, y, room: room - 16, least };
      const { firm, next } = setFirm(venture, { scope, lang, data, among: unplaced, ...at });
      const labels = eachTime(timeline, (then) => labelIn(then, { firm, lang, data }));
      drawFirm(group, { ...options, firm, timeline: labels });
      y = next + (least > 0 ? 0 : 4);
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
  timeline?: Timeline<ChainView>;
}
