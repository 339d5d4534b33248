import { rates, score, sumScores, type Said } from "./score.ts";
import { readByLibrary, readByPull } from "./tools.ts";
import type { Labelled } from "./truth.ts";

const tools: readonly (readonly [name: string, read: (text: Labelled) => Said[]])[] = [
  ["pull", readByPull],
  ["library", readByLibrary],
];
const columns = [
  "valueRecall",
  "valuePrecision",
  "quantityRecall",
  "quantityPrecision",
  "period",
  "periodEmpty",
  "periodWrong",
  "qualifier",
  "growth",
] as const;
const heads = [
  "value rec.",
  "value prec.",
  "with unit rec.",
  "with unit prec.",
  "period",
  "empty",
  "wrong",
  "hedge",
  "growth",
];

/** A row a tool, a column a measure: how well each reads texts whose figures a person has labelled. */
export function tableOf(texts: readonly Labelled[]): Record<string, Record<string, string | number>> {
  const rows = tools.map(([tool, read]) => {
    const begun = performance.now();
    const total = sumScores(texts.map((text) => score(text.known, read(text))));
    const seconds = (performance.now() - begun) / 1000;
    const found = rates(total);
    const cells = columns.map((column, index) => [heads[index], percent(found[column], { tool, column })]);
    return [tool, { ...Object.fromEntries(cells), figures: total.known, seconds: seconds.toFixed(2) }] as const;
  });
  return Object.fromEntries(rows);
}

function percent(rate: number | undefined, { tool, column }: { tool: string; column: string }): string {
  // The library says nothing of hedges and growth.
  if (rate === undefined || (tool === "library" && ["qualifier", "growth"].includes(column))) return "–";
  return `${(rate * 100).toFixed(1)}%`;
}
