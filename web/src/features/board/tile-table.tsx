import { useState } from "react";
import { isFramed } from "../../shared/board-messages.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Cell, TileReply } from "../../shared/wire.ts";
import { ask } from "./tile-frame.tsx";
import { useWritten } from "./use-written.ts";

/** The numbers behind a picture, shown on request. */
export function TileTable({ tile }: { readonly tile: TileReply }) {
  const m = useMessages();
  const written = useWritten(tile);
  const [open, setOpen] = useState(false);
  return (
    <div className="pt-1">
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
        className="target-low rounded px-1 text-ink-soft text-xs underline underline-offset-2 hover:text-ink"
      >
        {open ? m.board.hideNumbers : m.board.showNumbers}
      </button>
      {open && (
        <section
          tabIndex={0}
          aria-label={tile.title}
          className="mt-1 max-h-64 overflow-auto rounded border border-line"
        >
          <table className="w-full text-xs tabular-nums">
            <thead className="sticky top-0 bg-raised">
              <tr>
                {tile.columns.map(({ name, label }, at) => (
                  <th
                    key={name}
                    scope="col"
                    className={at === 0 ? "px-2 py-1 text-left" : "px-2 py-1 text-right"}
                  >
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tile.rows.map((row, at) => (
                <tr key={String(row[0])} className="border-line/60 border-t">
                  <th scope="row" className="px-2 py-1 text-left font-normal">
                    <RowName
                      name={String(row[0] ?? "–")}
                      question={tile.row_questions[at] ?? null}
                    />
                  </th>
                  {tile.columns.slice(1).map((column, cell) => (
                    <td key={column.name} className="px-2 py-1 text-right">
                      {written(column).alone((row[cell + 1] ?? null) as Cell) || "–"}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}

function RowName({ name, question }: { readonly name: string; readonly question: string | null }) {
  const m = useMessages();
  if (!question || !isFramed()) return name;
  return (
    <button
      type="button"
      title={m.board.ask(name)}
      onClick={() => ask(question)}
      className="target-low text-left underline decoration-line-strong underline-offset-2 hover:text-accent"
    >
      {name}
    </button>
  );
}
