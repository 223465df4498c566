import type { Results } from "./wire.ts";

/** A cell of the result. */
export interface Mark {
  readonly row: number;
  readonly column: number;
}

/** Where a figure of the summary comes from: cells, and what was computed from them. */
export interface Origin {
  readonly marks: readonly Mark[];
  /** The outermost operation, such as `SHARE`; null where the figure is a cell itself. */
  readonly operation: string | null;
}

/**
 * Reads a reference: `r0c1` is a cell, `SHARE([0,sales_value], SUM([0..9,sales_value]))` a formula over cells; `items[3,…]`
 * stands in another table.
 */
export function originOf(reference: string | null, { columns }: Pick<Results, "columns">): Origin {
  const [, row, column] = /^r(\d+)c(\d+)$/.exec(reference ?? "") ?? [];
  if (row !== undefined && column !== undefined) {
    return { marks: [{ row: Number(row), column: Number(column) }], operation: null };
  }
  const cells = [...(reference ?? "").matchAll(/([a-z_]*)\[([\d ./]+),([^\]]+)\]/g)].flatMap(
    ([, statement, rows, names]) =>
      (names ?? "").split("|").flatMap((name) => {
        const found = statement ? -1 : columns.indexOf(name);
        return found < 0 ? [] : rowsOf(rows ?? "").map((row) => ({ row, column: found }));
      }),
  );
  const distinct = new Map(cells.map((mark) => [`${mark.row},${mark.column}`, mark]));
  return {
    marks: [...distinct.values()],
    operation: /^[A-Z_]+/.exec(reference ?? "")?.[0] ?? null,
  };
}

/** `0 4..6 10..20/5` are the rows 0, 4, 5, 6, 10, 15 and 20. */
function rowsOf(runs: string): readonly number[] {
  return runs.split(" ").flatMap((run) => {
    const [, from, to, step] = /^(\d+)(?:\.\.(\d+))?(?:\/(\d+))?$/.exec(run) ?? [];
    if (from === undefined) return [];
    const by = Number(step ?? 1);
    const count = Math.floor((Number(to ?? from) - Number(from)) / by) + 1;
    return Array.from({ length: count }, (_, i) => Number(from) + i * by);
  });
}
