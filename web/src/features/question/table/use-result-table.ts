import {
  columnFilteringFeature,
  createFilteredRowModel,
  createSortedRowModel,
  globalFilteringFeature,
  rowSortingFeature,
  type SortingState,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { type ColumnFormat, columnFormat, numberIn } from "../../../shared/format.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { Cell, ColumnDetail, Row } from "../../../shared/wire.ts";

const features = tableFeatures({
  rowSortingFeature,
  columnFilteringFeature,
  globalFilteringFeature,
  sortedRowModel: createSortedRowModel(),
  filteredRowModel: createFilteredRowModel(),
});

/** Sorting and filtering of a result, with the form each column is written in. */
export function useResultTable(columns: readonly ColumnDetail[], rows: readonly Row[]) {
  const locale = useLocale();
  const messages = useMessages();
  const [sorting, setSorting] = useState<SortingState>([]);
  const [filter, setFilter] = useState("");
  const formats = useMemo(
    () =>
      columns.map((column, at) => columnFormat(column, valuesOf(rows, at), { locale, messages })),
    [columns, rows, locale, messages],
  );
  const definitions = useMemo(
    () => columns.map((column, at) => definitionOf(column, at, formats, locale)),
    [columns, formats, locale],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    state: { sorting, globalFilter: filter },
    onSortingChange: setSorting,
    onGlobalFilterChange: setFilter,
    getColumnCanGlobalFilter: () => true,
    globalFilterFn: (row, columnId, sought: string) => {
      const at = Number(columnId);
      const text = formats[at]?.cell(row.original[at] ?? null) ?? "";
      return text.toLocaleLowerCase(locale).includes(sought.toLocaleLowerCase(locale));
    },
  });
  return {
    table,
    formats,
    sorting,
    filter,
    setFilter,
    arranged: sorting.length > 0 || filter !== "",
  };
}

export type ResultRows = ReturnType<
  ReturnType<typeof useResultTable>["table"]["getRowModel"]
>["rows"];

function definitionOf(
  column: ColumnDetail,
  at: number,
  formats: readonly ColumnFormat[],
  locale: string,
) {
  const numeric = formats[at]?.numeric ?? false;
  return {
    id: String(at),
    header: column.label,
    accessorFn: (row: Row) => row[at] ?? undefined,
    sortDescFirst: numeric,
    sortUndefined: "last" as const,
    sortFn: (a: { original: Row }, b: { original: Row }) =>
      compare(a.original[at] ?? null, b.original[at] ?? null, numeric, locale),
  };
}

function compare(a: Cell, b: Cell, numeric: boolean, locale: string): number {
  if (numeric) return (numberIn(a) ?? 0) - (numberIn(b) ?? 0);
  return String(a).localeCompare(String(b), locale, { numeric: true });
}

function valuesOf(rows: readonly Row[], at: number): Cell[] {
  return rows.map((row) => row[at] ?? null);
}
