import type { Mention } from "../../model/mention.ts";

/** The rows of a mention, one a line of a report, in the order of lines; and the same by report. */
export function mentionLines({ rows }: Pick<Mention, "rows">) {
  const lines = [...Map.groupBy(rows, ({ report, line }) => `${report} ${line}`).values()]
    .flatMap(([row]) => row ?? [])
    .toSorted((a, b) => a.line - b.line);
  return { lines, byReport: [...Map.groupBy(lines, ({ report }) => report)] };
}
