import { memo, useEffect, useRef } from "react";
import type { ColumnFormat } from "../../../shared/format.ts";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { Cell, Row } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";

interface TableRowProps {
  readonly row: Row;
  readonly at: number;
  readonly formats: readonly ColumnFormat[];
  readonly exact: boolean;
  readonly markedColumn: number | null;
}

export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { row, at, formats, exact, markedColumn } = props;
  return (
    <tr aria-rowindex={at + 2} className="group/row h-8.25">
      {formats.map((format, column) => (
        <TableCell
          // biome-ignore lint/suspicious/noArrayIndexKey: columns have an order and no other identity here
          key={column}
          value={row[column] ?? null}
          format={format}
          exact={exact}
          first={column === 0}
          marked={column === markedColumn}
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
}

function TableCell({ value, format, exact, first, marked }: TableCellProps) {
  const m = useMessages();
  const cell = useRef<HTMLTableCellElement>(null);
  useEffect(() => {
    if (marked) cell.current?.scrollIntoView?.({ block: "nearest", inline: "nearest" });
  }, [marked]);
  const written = exact ? format.exact(value) : format.cell(value);
  const full = format.exact(value);
  return (
    <td
      ref={cell}
      title={full === written ? undefined : full}
      className={classNames(
        "truncate border-line/70 border-b bg-surface px-3 py-1.5 group-last/row:border-b-0 group-hover/row:bg-sunken",
        format.numeric && "text-right",
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
