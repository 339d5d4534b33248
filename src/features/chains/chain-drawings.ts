import type { Comparison } from "../../chain-maps/compare.ts";
import { drawMirror, mirrorMarks } from "../../chain-maps/mirror/mirror.ts";
import type { ChainView } from "../../chain-maps/chain-view.ts";
import { yearViews } from "../../chain-maps/year-views.ts";
import { chainMapDrawings } from "../../charts/chain-map.ts";
import { buildDocument as document } from "../../drawing/build-document.ts";
import { drawAtWidths, type Drawing } from "../../drawing/widths.ts";
import { nextTurn } from "../../drawing/next-turn.ts";
import { keptText } from "../../exports/kept.ts";
import { paths } from "../../i18n/addresses.ts";
import { link } from "../../i18n/link.ts";
import { projectPageOf } from "../../model/projects-with-page.ts";
import type { Chain, Context } from "../../model/types.ts";

type Drawings = readonly Pick<Drawing, "width" | "svg">[];

/**
 * A view's drawings for its own page, in every year, where a box leads to the page of its node and a label to that of
 * its project, else to its row of evidence below.
 */
export function chainDrawings(view: ChainView, { data, lang }: Context): Promise<Drawings> {
  return keptDrawings(`chain ${view.chain.id} ${view.scope} ${view.view} ${lang}`, () =>
    chainMapDrawings(view, {
      lang,
      data,
      href: (id) => labelHref(id, { data, lang }),
      nodeHref: (id) => link(paths.node(view.chain.id, id), lang),
      years: yearViews(view, data),
    }),
  );
}

/** The mirrored drawing of a chain in two cities, for its own page. */
export function mirrorDrawings(
  chain: Chain,
  { comparison, name, data, lang }: { comparison: Comparison; name: string } & Context,
): Promise<Drawings> {
  return keptDrawings(`mirror ${chain.id} ${lang}`, () =>
    drawAtWidths(`mirror-${chain.id}`, {
      marks: mirrorMarks(comparison),
      lang,
      draw: (width) =>
        drawMirror(comparison, { document, width, lang, data, name, href: (id) => labelHref(id, { data, lang }) }),
    }),
  );
}

/** What a page draws, by what it is called; a build keeps it for the next one. */
async function keptDrawings(name: string, draw: () => Drawings): Promise<Drawings> {
  await nextTurn();
  const make = () => draw().map(({ width, svg }) => ({ width, svg }));
  return JSON.parse(keptText(name, () => JSON.stringify(make()))) as Drawings;
}

/** What a label leads to: the page of a project, where it has one, else the row of its evidence on the same page. */
export function labelHref(id: string, { data, lang }: Context): string {
  const project = projectPageOf(id, data);
  return project ? link(paths.venture(project.id), lang) : `#${id}`;
}
