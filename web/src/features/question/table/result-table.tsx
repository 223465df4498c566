import { Search, TriangleAlert } from "lucide-react";
import { useId, useState } from "react";
import { copy } from "../../../shared/clipboard.ts";
import { countText } from "../../../shared/format.ts";
import type { Mark } from "../../../shared/mark.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { Results } from "../../../shared/wire.ts";
import { Button } from "../../../ui/button.tsx";
import { CopyButton } from "../../../ui/copy-button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { tabSeparated } from "./tab-separated.ts";
import { TableGrid } from "./table-grid.tsx";
import { useResultTable } from "./use-result-table.ts";
import { type Rows, useRows } from "./use-rows.ts";

const FILTER_FROM = 6;

interface ResultTableProps {
  readonly queryId: string;
  readonly results: Results;
  readonly marks: readonly Mark[];
}

/** The result as a table to sort, filter, scroll and copy. */
export function ResultTable({ queryId, results, marks }: ResultTableProps) {
  const m = useMessages();
  const locale = useLocale();
  const id = useId();
  const [exact, setExact] = useState(false);
  const [wantAll, setWantAll] = useState(false);
  const rows = useRows(queryId, results, wantAll);
  const view = useResultTable(results.column_details, rows.rows);
  const shown = view.table.getRowModel().rows;
  const count = (number: number) => countText(number, locale);
  // An order or a filter over a part of the rows would be a wrong answer.
  if (view.arranged && !wantAll) setWantAll(true);

  if (results.row_count === 0) {
    return <p className="py-6 text-center text-ink-soft text-sm">{m.table.empty}</p>;
  }
  const all = rows.complete ? rows.rows.length : results.row_count;
  return (
    <section aria-labelledby={id}>
      <div className="mb-1.5 flex min-h-8 flex-wrap items-center justify-between gap-x-3 gap-y-1">
        <h3 id={id} className="section-title">
          {m.table.title}
          <span className="ml-2 font-normal tabular-nums" role="status">
            {all === 1
              ? m.table.oneRow
              : m.table.rows(count(view.filter ? shown.length : all), count(all))}
          </span>
        </h3>
        <div className="flex flex-wrap items-center gap-1 print:hidden">
          {results.row_count >= FILTER_FROM && (
            <FilterField value={view.filter} onChange={view.setFilter} />
          )}
          <Button
            look="quiet"
            className="px-2 text-xs aria-pressed:bg-raised aria-pressed:text-ink"
            aria-pressed={exact}
            onClick={() => setExact(!exact)}
          >
            {m.table.exact}
          </Button>
          <CopyButton
            name={m.table.copy}
            done={m.table.copied}
            refused={m.table.copyFailed}
            onCopy={async () => {
              const lines = view.arranged
                ? { rows: shown.map((row) => row.original), complete: rows.complete }
                : await rows.fetchAll();
              const { column_details } = results;
              const copied = copy(
                tabSeparated(column_details, lines.rows, { locale, messages: m }),
              );
              if (lines.complete) return copied;
              return (await copied) && m.table.copiedPart(count(lines.rows.length));
            }}
          />
        </div>
      </div>
      <TableGrid
        caption={m.table.caption(count(all))}
        view={view}
        columns={results.column_details}
        total={view.filter ? shown.length : all}
        exact={exact}
        marks={marks}
        onEndReached={rows.fetchMore}
      />
      {shown.length === 0 && (
        <p className="py-4 text-center text-ink-soft text-sm">
          {m.table.noMatch}{" "}
          <button
            type="button"
            className="text-accent underline"
            onClick={() => view.setFilter("")}
          >
            {m.table.clearFilter}
          </button>
        </p>
      )}
      <LoadingNote rows={rows} wantAll={wantAll} all={results.row_count} />
    </section>
  );
}

interface FilterFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function FilterField({ value, onChange }: FilterFieldProps) {
  const m = useMessages();
  return (
    <div className="relative">
      <Search
        aria-hidden
        className="-translate-y-1/2 absolute top-1/2 left-2 size-3.5 text-ink-soft"
      />
      <input
        type="search"
        aria-label={m.table.filter}
        placeholder={m.table.filter}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className="target w-40 rounded-md border border-field bg-surface pr-1 pl-7 text-xs"
      />
    </div>
  );
}

interface LoadingNoteProps {
  readonly rows: Rows;
  readonly wantAll: boolean;
  readonly all: number;
}

function LoadingNote({ rows, wantAll, all }: LoadingNoteProps) {
  const m = useMessages();
  const locale = useLocale();
  if (rows.failed) {
    return (
      <Notice tone="caution" sign={TriangleAlert} role="alert">
        {m.table.loadingFailed}{" "}
        <button type="button" className="text-accent underline" onClick={rows.fetchMore}>
          {m.table.again}
        </button>
      </Notice>
    );
  }
  if (rows.complete || !wantAll) return null;
  return (
    <p role="status" className="pt-1.5 text-ink-soft text-xs tabular-nums">
      {m.table.loading(countText(rows.rows.length, locale), countText(all, locale))}
    </p>
  );
}
