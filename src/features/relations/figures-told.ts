import { circumstanceWords } from "../../model/circumstances.ts";
import { printedFigures } from "../../model/coverage.ts";
import { formatQuantity } from "../../model/format.ts";
import { withoutHedge } from "./statements.ts";
import type { Context, Printed, Relation } from "../../model/types.ts";

/**
 * What must be told with the figures of a relation: once where it holds for all, else figure by figure:
 * `乌海市：167.74亿元，2022年1—11月；200亿元，预计，2022年`.
 */
export function figuresTold(
  { figures, expression }: Pick<Relation, "figures" | "expression">,
  { data, lang }: Context,
): string {
  const used = printedFigures(data).filter(({ id }) => figures.includes(id));
  const [comma, semicolon, colon] = lang === "zh" ? ["，", "；", "："] : [", ", "; ", ": "];
  const told = used.map((figure) => [
    ...takenAs(figure, { expression, data, lang }),
    ...circumstanceWords(figure, { data, lang }),
  ]);
  const common = (told[0] ?? []).filter((words) => told.every((others) => others.includes(words)));
  const own = (figure: Printed, index: number) =>
    [formatQuantity(figure, { data, lang }), ...(told[index] ?? []).filter((words) => !common.includes(words))].join(
      comma,
    );
  if (told.every((words) => words.length === common.length)) return common.join(comma);
  return [common.join(comma), used.map(own).join(semicolon)].filter(Boolean).join(colon);
}

/** At what a sum takes a figure whose hedge it leaves out: 15%以上，此处按15%算. */
function takenAs(
  figure: Printed,
  { expression, data, lang }: Pick<Relation, "expression"> & Context,
): readonly string[] {
  if (figure.qualifier === "exact" || !expression.split(" ").includes(`${figure.id}!`)) return [];
  const value = withoutHedge(figure, { data, lang });
  return [{ zh: `此处按${value}算`, en: `taken here as ${value}` }[lang]];
}
