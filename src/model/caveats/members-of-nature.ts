import type { ChartRow } from "../chart-row.ts";
import { inputFigures } from "../inputs.ts";
import type { Data, Member } from "../types.ts";

/** The breakdowns of a nature of which the rows show two members or more, each with those rows. */
export function membersOfNature(
  rows: readonly ChartRow[],
  { nature, data }: { nature: Member["nature"]; data: Data },
): { dimension: Member; rows: ChartRow[] }[] {
  const dimensions = data.members.filter((row) => row.member === "" && row.nature === nature);
  return dimensions.flatMap((dimension) => {
    const shown = rows.filter(({ of }) => breakdown(of, data).dimension === dimension.dimension);
    const members = new Set(shown.map(({ of }) => breakdown(of, data).member));
    return members.size > 1 ? [{ dimension, rows: shown }] : [];
  });
}

// A computed value without a breakdown of its own belongs to that of the figure it speaks of.
function breakdown(of: ChartRow["of"], data: Data): { dimension: string; member: string } {
  return of.dimension === "" ? (inputFigures(of, data)[0] ?? of) : of;
}
