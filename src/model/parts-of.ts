import type { Relation } from "./types.ts";

/**
 * The pairs of figures, by id, of which a relation says that the first lies within the second: those of a `part`, and
 * what a `sum` of figures adds up, or a `share` divides, where a report prints the result.
 */
export function partsOf({ kind, expression }: Pick<Relation, "kind" | "expression">): (readonly [string, string])[] {
  const statements = expression.split(" & ").map((statement) => statement.split(" "));
  return statements.flatMap((words): (readonly [string, string])[] => {
    const figures = words.filter((word) => /^[a-z]/.test(word));
    const [first = "", second = ""] = figures;
    const signs = words.filter((word) => !figures.includes(word)).join(" ");
    if (kind === "part") return signs === "<=" ? [[first, second]] : [];
    if (kind === "share") return signs === "/ =" ? [[first, second]] : [];
    const whole = figures.at(-1) ?? "";
    const adds = kind === "sum" && /^(\+ )+=$/.test(signs);
    return adds ? figures.slice(0, -1).map((part) => [part, whole] as const) : [];
  });
}
