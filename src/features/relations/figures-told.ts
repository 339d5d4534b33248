import { circumstanceWords } from "../../model/circumstances.ts";
import { formatQuantity } from "../../model/format.ts";
import type { Context, Figure, Relation } from "../../model/types.ts";

/**
 * What must be told with the figures of a relation: once where it holds for all, else figure by figure:
 * `乌海市：167.74亿元，2022年1—11月；200亿元，预计，2022年`.
 */
export function figuresTold({ figures }: Pick<Relation, "figures">, { data, lang }: Context): string {
  const used = data.figures.filter(({ id }) => figures.includes(id));
  const [comma, semicolon, colon] = lang === "zh" ? ["，", "；", "："] : [", ", "; ", ": "];
  const told = used.map((figure) => circumstanceWords(figure, { data, lang }));
  const common = (told[0] ?? []).filter((words) => told.every((others) => others.includes(words)));
  const own = (figure: Figure, index: number) =>
    [formatQuantity(figure, { data, lang }), ...(told[index] ?? []).filter((words) => !common.includes(words))].join(
      comma,
    );
  if (told.every((words) => words.length === common.length)) return common.join(comma);
  return [common.join(comma), used.map(own).join(semicolon)].filter(Boolean).join(colon);
}
