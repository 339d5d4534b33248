import type { Term } from "./expression.ts";
import type { Figures } from "./evaluate.ts";

/**
 * The base unit that a term comes out in, counting words and all: money by a number of projects is `CNY/个`. Shares and
 * plain numbers leave the unit of what they are multiplied with or divide; what is left of equal units is `1`.
 */
export function unitOfTerm(term: Term, figures: Figures): string {
  if (term.kind === "number" || term.kind === "unknown") return "1";
  if (term.kind === "figure") return figures.get(term.id)?.unit_base || "1";
  const [left, right] = [unitOfTerm(term.left, figures), unitOfTerm(term.right, figures)];
  if (term.operator === "+" || term.operator === "-") return left === "1" ? right : left;
  if (right === "1") return left;
  if (term.operator === "*") return left === "1" ? right : left === `1/${right}` ? "1" : `${left}·${right}`;
  return left === right ? "1" : `${left}/${right}`;
}
