import type { Amount } from "../numbers/amounts.ts";
import type { Growth } from "../numbers/growth.ts";
import type { Cell } from "./table-cells.ts";
import { readUnit } from "../numbers/units.ts";

/** An amount with the unit of its cell: `label` where a label gives it, `open` where nothing tells it for sure. */
export interface Labelled {
  amount: Amount;
  from: "print" | "label" | "open";
}

/** Whether a cell is a number that a label speaks of, so that it is neither year nor telephone. */
export const isLabelledNumber = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.isNumber && cell.unit !== undefined;

/** Gives a number that is alone in its cell the unit of its label; one that has its own keeps it. */
export function withLabel(amount: Amount, { cell, text }: { cell: Cell | undefined; text: string }): Labelled {
  if (!cell || amount.unit !== "" || /[/半]|分之/u.test(amount.printed)) return { amount, from: "print" };
  const rest = text.slice(cell.from, amount.from) + text.slice(amount.to, cell.to);
  const isAlone = !/\p{L}/u.test(rest);
  if (!isAlone || (cell.unit === undefined && !cell.isNumber)) return { amount, from: "print" };
  const unit = cell.unit ?? "";
  const known = unit === "" ? undefined : readUnit(unit);
  if (!known) return { amount: { ...amount, unit_base: "" }, from: "open" };
  const value_base = Number((amount.value * known.factor).toPrecision(14));
  return { amount: { ...amount, unit, unit_base: known.base, value_base }, from: "label" };
}

/** The name of a cell's row and the heads of its column, as they tell what its number is of. */
export const wordsAround = ({ heads, row }: Pick<Cell, "heads" | "row">): string =>
  [...(row ? [row] : []), ...heads.toReversed()].map(({ text }) => `${text.slice(0, 12)}|`).join("");

/** What the head of a rate says that it is compared with: 同比增长（%）. */
export function growthOfCell({ heads, row }: Cell, { unit }: Amount): Growth {
  if (!/^(?:%|‰|个?百分点|倍)$/u.test(unit)) return "none";
  const words = wordsAround({ heads, row });
  return words.includes("环比") ? "环比" : words.includes("同比") ? "同比" : "none";
}

/** Why a judge should look twice at a number of a table. */
export function doubtsOfCell({ heads, row, unit }: Cell, { amount, from }: Labelled): string[] {
  const words = wordsAround({ heads, row });
  const decline =
    from === "label" && amount.value > 0 ? /[降减跌]幅|下降|减少|回落|[降减]/u.exec(words)?.[0] : undefined;
  return [
    ...(from === "open" ? [unit === "" ? "unit: its labels leave it open" : "unit: none is told"] : []),
    ...(decline === undefined ? [] : [`sign: ${decline} stands in its label`]),
  ];
}
