import { exploredFiles, type Cell, type ExploreJson } from "../../src/features/explore/explore-format.ts";

/** The file that `/explore/` and `/compare/` load, its rows again and again under ids of their own up to so many. */
export function manyRows(json: ExploreJson, { wanted }: { wanted: number }): ExploreJson {
  const id = json.columns.findIndex(({ name }) => name === "id");
  const has = exploredFiles.reduce((sum, file) => sum + json.rows[file].length, 0);
  const times = Math.max(1, Math.ceil(wanted / has));
  const again = <Row>(rows: readonly Row[]): Row[] => Array.from({ length: times }, () => rows).flat();
  const named = (rows: readonly (readonly Cell[])[]) =>
    again(rows).map((row, at) => (at < rows.length ? row : row.with(id, `${row[id]}-${Math.floor(at / rows.length)}`)));
  const { figures, derived } = json.rows;
  return {
    ...json,
    rows: { figures: named(figures), derived: named(derived) },
    prints: { figures: again(json.prints.figures), derived: again(json.prints.derived) },
    exact: again(json.exact),
  };
}
