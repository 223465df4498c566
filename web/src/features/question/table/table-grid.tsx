import { useVirtualizer } from "@tanstack/react-virtual";
import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useCallback, useEffect, useRef } from "react";
import type { Mark } from "../../../shared/mark.ts";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import type { ColumnDetail } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";
import { columnWidths } from "./column-widths.ts";
import { TableRow } from "./table-row.tsx";
import { usePrinting } from "./use-printing.ts";
import type { ResultRows, useResultTable } from "./use-result-table.ts";

const ROW_HEIGHT = 33;
const VIRTUAL_FROM = 80;

interface TableGridProps {
  readonly caption: string;
  readonly view: ReturnType<typeof useResultTable>;
  readonly columns: readonly ColumnDetail[];
  readonly total: number;
  readonly exact: boolean;
  readonly marks: readonly Mark[];
  readonly onEndReached: () => void;
}

/** A real table whose rows exist only while they are in sight. */
export function TableGrid(props: TableGridProps) {
  const { caption, view, columns, total, exact, marks, onEndReached } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = view.table.getRowModel().rows;
  const { before, visible, after, measure } = useWindow(rows, total, scroller, onEndReached);
  const widths = columnWidths(columns, view.formats, rows, exact);

  return (
    <section
      ref={scroller}
      aria-label={caption}
      tabIndex={0}
      className={classNames(
        "relative max-h-[min(34rem,70vh)] overflow-auto rounded-lg border border-line bg-surface print:max-h-none print:overflow-visible",
        // A number by itself is not sent to the far end of the page.
        columns.length === 1 && "w-fit max-w-full",
      )}
    >
      <table
        aria-rowcount={total + 1}
        className={classNames(
          "table-fixed border-separate border-spacing-0 text-sm tabular-nums print:min-w-0! print:text-xs",
          columns.length > 1 && "w-full",
        )}
        style={{ minWidth: widths.total }}
      >
        <caption className="sr-only">{caption}</caption>
        <colgroup>
          {widths.columns.map((width, at) => (
            <col key={columns[at]?.name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, at) => (
              <HeadCell
                key={column.name}
                at={at}
                column={column}
                view={view}
                unit={(exact ? view.formats[at]?.exactUnit : view.formats[at]?.unit) ?? ""}
                numeric={view.formats[at]?.numeric ?? false}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {before > 0 && <Gap height={before} span={columns.length} />}
          {visible.map(({ row, at }) => (
            <TableRow
              key={row.id}
              ref={measure}
              row={row.original}
              at={at}
              formats={view.formats}
              exact={exact}
              marked={markedIn(row.index, marks)}
              alone={marks.length === 1}
            />
          ))}
          {after > 0 && <Gap height={after} span={columns.length} />}
        </tbody>
      </table>
    </section>
  );
}

function useWindow(
  rows: ResultRows,
  total: number,
  scroller: React.RefObject<HTMLDivElement | null>,
  onEndReached: () => void,
) {
  // On paper nobody scrolls: there every loaded row stands.
  const virtual = !usePrinting() && total > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    // What was measured stays with its row when the order changes.
    getItemKey: useCallback((at: number) => rows[at]?.id ?? at, [rows]),
    overscan: 12,
    enabled: virtual,
  });
  const items = virtualizer.getVirtualItems();
  const last = items.at(-1)?.index ?? -1;
  // The count of rows when their end came near: the end may be near again once more are there.
  const nearEndOf = virtual && last >= rows.length - 20 ? rows.length : 0;
  const reached = useRef(onEndReached);
  useEffect(() => {
    reached.current = onEndReached;
  });
  useEffect(() => {
    if (nearEndOf > 0) reached.current();
  }, [nearEndOf]);

  if (!virtual) {
    return { before: 0, after: 0, visible: rows.map((row, at) => ({ row, at })) };
  }
  return {
    // A long name makes its row higher.
    measure: virtualizer.measureElement,
    before: items[0]?.start ?? 0,
    after: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    visible: items.flatMap(({ index }) => {
      const row = rows[index];
      return row ? [{ row, at: index }] : [];
    }),
  };
}

/** The marked columns of a row as text, so that a row whose marks stay is not drawn again. */
function markedIn(row: number, marks: readonly Mark[]): string {
  return marks.flatMap((mark) => (mark.row === row ? mark.column : [])).join(",");
}

function Gap({ height, span }: { readonly height: number; readonly span: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}

interface HeadCellProps {
  readonly at: number;
  readonly column: ColumnDetail;
  readonly view: ReturnType<typeof useResultTable>;
  readonly unit: string;
  readonly numeric: boolean;
}

const DIRECTIONS = { asc: "ascending", desc: "descending" } as const;

function HeadCell({ at, column, view, unit, numeric }: HeadCellProps) {
  const m = useMessages();
  const sorted = view.sorting.find(({ id }) => id === String(at));
  const direction = sorted ? (sorted.desc ? "desc" : "asc") : null;
  const Sign = direction === "asc" ? ArrowUp : direction === "desc" ? ArrowDown : ArrowUpDown;
  return (
    <th
      scope="col"
      aria-sort={direction ? DIRECTIONS[direction] : "none"}
      className={classNames(
        "sticky top-0 z-20 print:static border-line border-b bg-sunken p-0 align-bottom font-semibold text-xs",
        at === 0 && "max-sm:left-0 max-sm:z-30",
      )}
    >
      <button
        type="button"
        title={m.table.sortBy(column.label)}
        onClick={view.table.getColumn(String(at))?.getToggleSortingHandler()}
        className={classNames(
          "group flex w-full pointer-coarse:min-h-11 items-end gap-1 px-3 py-1.5 text-ink-soft hover:text-ink focus-visible:-outline-offset-2",
          numeric ? "flex-row-reverse text-right" : "text-left",
        )}
      >
        <span className="min-w-0">
          <span className="text-ink">{column.label}</span>
          {unit !== "" && <span className="block font-normal">{unit}</span>}
        </span>
        <Sign
          aria-hidden
          className={classNames(
            "mb-0.5 size-3 shrink-0",
            direction
              ? "text-accent"
              : "opacity-0 group-hover:opacity-70 group-focus-visible:opacity-70",
          )}
        />
      </button>
    </th>
  );
}
