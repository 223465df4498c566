import { isFramed } from "../../shared/board-messages.ts";
import { numberIn } from "../../shared/format.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Cell, TileReply } from "../../shared/wire.ts";
import { classNames } from "../../ui/class-names.ts";
import { NEWS_INK, newsOf } from "./news.ts";
import { AskWhy, ask, TileFrame } from "./tile-frame.tsx";
import { useWritten } from "./use-written.ts";

/** The members of a dimension, each with a bar in its cell: a table to read, and a picture to look at. */
export function MembersTile({ tile }: { readonly tile: TileReply }) {
  const m = useMessages();
  const written = useWritten(tile);
  const [by, leading, second] = tile.columns;
  if (!by || !leading) return null;
  const sizes = tile.rows.map((row) => Math.abs(numberIn((row[1] ?? null) as Cell) ?? 0));
  const largest = Math.max(...sizes, 0);
  const signed = tile.rows.some((row) => (numberIn((row[1] ?? null) as Cell) ?? 0) < 0);
  return (
    <TileFrame tile={tile}>
      <table className="mt-2 w-full table-fixed border-collapse text-sm">
        <thead>
          <tr className="text-ink-soft text-xs">
            <th scope="col" className="w-[34%] pb-1 text-left font-normal">
              {by.label}
            </th>
            <th scope="col" className="pb-1 text-right font-normal">
              {leading.label}
            </th>
            {second && (
              <th scope="col" className="w-20 pb-1 text-right font-normal">
                {m.board.change}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {tile.rows.map((row, at) => {
            const value = (row[1] ?? null) as Cell;
            const moved = (row[2] ?? null) as Cell;
            return (
              <tr key={String(row[0])} className="border-line/60 border-t">
                <th scope="row" className="py-1 pr-2 text-left font-normal">
                  <Member
                    name={String(row[0] ?? "–")}
                    question={tile.row_questions[at] ?? null}
                    why={tile.row_whys[at] ?? null}
                  />
                </th>
                <td className="py-1">
                  <span className="flex items-center gap-2">
                    <Bar
                      part={largest === 0 ? 0 : (sizes[at] ?? 0) / largest}
                      negative={(numberIn(value) ?? 0) < 0}
                      signed={signed}
                    />
                    <span className="w-24 shrink-0 text-right tabular-nums">
                      {written(leading).alone(value) || "–"}
                    </span>
                  </span>
                </td>
                {second && (
                  <td
                    className={classNames(
                      "py-1 text-right text-xs tabular-nums",
                      NEWS_INK[newsOf(moved, tile.favourable)],
                    )}
                  >
                    {written(second).alone(moved) || m.board.new}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {tile.row_count > tile.rows.length && (
        <p className="pt-1 text-ink-soft text-xs">
          {tile.kind === "movers"
            ? m.board.bothEnds(tile.rows.length, tile.row_count)
            : m.board.first(tile.rows.length, tile.row_count)}
        </p>
      )}
    </TileFrame>
  );
}

interface MemberProps {
  readonly name: string;
  readonly question: string | null;
  readonly why: string | null;
}

function Member({ name, question, why }: MemberProps) {
  const m = useMessages();
  if (!question || !isFramed()) return <span className="break-words">{name}</span>;
  return (
    <span className="flex items-center">
      <button
        type="button"
        title={m.board.ask(name)}
        onClick={() => ask(question)}
        className="target-low min-w-0 break-words rounded text-left underline decoration-line-strong underline-offset-2 hover:text-accent"
      >
        {name}
      </button>
      {why && <AskWhy about={name} question={why} />}
    </span>
  );
}

interface BarProps {
  readonly part: number;
  readonly negative: boolean;
  /** Whether bars grow from the middle to both sides. */
  readonly signed: boolean;
}

function Bar({ part, negative, signed }: BarProps) {
  const width = `${Math.max(part * (signed ? 50 : 100), 0.5)}%`;
  const start = signed ? (negative ? `calc(50% - ${width})` : "50%") : "0";
  return (
    <span aria-hidden className="relative block h-3 min-w-0 flex-1">
      {signed && <span className="absolute inset-y-0 left-1/2 w-px bg-line-strong" />}
      <span
        className="swatch absolute inset-y-0 rounded-[2px]"
        style={{
          width,
          left: start,
          background: negative ? "var(--series-2)" : "var(--series-1)",
        }}
      />
    </span>
  );
}
