import { memo, type Ref, useEffect, useRef } from "react";
import type { ColumnFormat } from "../../../shared/format.ts";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Cell, Row } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";

interface TableRowProps {
  readonly row: Row;
  readonly at: number;
  readonly formats: readonly ColumnFormat[];
  readonly exact: boolean;
  /** The marked columns, joined by commas. */
  readonly marked: string;
  /** A single mark is scrolled to; several are only shown where they are in sight. */
  readonly alone: boolean;
  readonly ref?: Ref<HTMLTableRowElement> | undefined;
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, at, formats, exact, marked, alone, ref } = props;
  const columns = marked.split(",");
  return (
    <tr ref={ref} data-index={at} aria-rowindex={at + 2} className="group/row h-8.25">
      {formats.map((format, column) => (
        <TableCell
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have an order and no other identity here
          key={column}
          value={row[column] ?? null}
          format={format}
          exact={exact}
          first={column === 0}
          marked={columns.includes(String(column))}
          sought={alone}
        />
      ))}
    </tr>
  );
});

interface TableCellProps {
  readonly value: Cell;
  readonly format: ColumnFormat;
  readonly exact: boolean;
  readonly first: boolean;
  readonly marked: boolean;
  readonly sought: boolean;
}

function TableCell({ value, format, exact, first, marked, sought }: TableCellProps) {
  const m = useMessages();
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (marked && sought) cell.current?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [marked, sought]);
  const written = exact ? format.exact(value) : format.cell(value);
  const full = format.exact(value);
  return (
    <td
      ref={cell}
      title={full === written ? undefined : `${full} ${format.exactUnit}`.trim()}
      className={classNames(
        "border-line/70 border-b bg-surface px-3 py-1.5 group-last/row:border-b-0 group-hover/row:bg-sunken",
        format.numeric ? "truncate text-right print:whitespace-normal" : "text-pretty",
        first && !format.numeric && "font-medium max-sm:sticky max-sm:left-0 max-sm:z-10",
        marked && "bg-accent-tint font-semibold outline-2 outline-accent -outline-offset-2",
      )}
    >
      {written === "" ? (
        <span className="text-ink-soft">
          <span aria-hidden>–</span>
          <span className="sr-only">{m.table.missing}</span>
        </span>
      ) : (
        written
      )}
    </td>
  );
}
