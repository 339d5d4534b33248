import { decide } from "../../arithmetic/decide.ts";
import { evaluate } from "../../arithmetic/evaluate.ts";
import { readExpression } from "../../arithmetic/expression.ts";
import type { Data } from "../../model/types.ts";
import { storyFigures } from "./story-figures.ts";

/**
 * Holds the words of a story against the figures: `a-001 / a-002 > 0.5`, as data/relations.csv writes it. What rounding
 * leaves open does not hold.
 * @throws where it does not hold, or names what is no figure
 */
export function holdClaim(expression: string, data: Data): void {
  const figures = storyFigures(data);
  for (const { left, comparison, right } of readExpression(expression)) {
    const [one, other] = [evaluate(left, figures), evaluate(right, figures)];
    const found = decide(one.interval, { comparison, right: other.interval });
    if (found !== "consistent")
      throw new Error(`claim that does not hold: ${expression} (${found}). Change the words beside it, or the claim.`);
  }
}
