/** How the tiles of a stage stand. */
export interface StageGrid {
  /** In landscape, where stages stand side by side: columns, and rows in each. */
  columns: number;
  rows: number;
  /** Rows in portrait, where stages stand one below another, three tiles in a row. */
  tall: number;
}

// More rows or columns, and the words of a tile no longer fit at a size that is read from afar.
const mostRows = 5;
const across = 3;

/** Gives a stage of `size` tiles as many columns and rows as they need, the columns as even as can be. */
export function stageGrid(size: number): StageGrid {
  const columns = Math.ceil(size / mostRows);
  return { columns, rows: Math.ceil(size / columns), tall: Math.ceil(size / across) };
}
