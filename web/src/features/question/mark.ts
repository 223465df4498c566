/** The cell a figure in the summary was taken from. */
export interface Mark {
  readonly row: number;
  readonly column: number;
}

/** Reads a reference such as `r0c1`; anything else names a formula, not a cell. */
export function markOf(reference: string | null): Mark | null {
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(reference ?? "") ?? [];
  return row === undefined || column === undefined
    ? null
    : { row: Number(row), column: Number(column) };
}
