import { ArrowDownRight, ArrowRight, ArrowUpRight } from "lucide-react";
import { numberIn } from "../../shared/format.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Cell, TileReply } from "../../shared/wire.ts";
import { classNames } from "../../ui/class-names.ts";
import { NEWS_INK, newsOf } from "./news.ts";
import { TileFrame } from "./tile-frame.tsx";
import { useWritten } from "./use-written.ts";

interface NumberTileProps {
  readonly tile: TileReply;
  readonly comparedWith: string;
}

/** One number, the same a year ago, and how it moved; the arrow says it without colour. */
export function NumberTile({ tile, comparedWith }: NumberTileProps) {
  const m = useMessages();
  const written = useWritten(tile);
  const [now, before, change] = tile.columns.map((column, at) => {
    const cell = (tile.rows[0]?.[at] ?? null) as Cell;
    return { cell, text: written(column).alone(cell) };
  });
  const moved = numberIn(change?.cell ?? null);
  const Sign =
    moved === null || moved === 0 ? ArrowRight : moved > 0 ? ArrowUpRight : ArrowDownRight;
  return (
    <TileFrame tile={tile}>
      <p className="mt-auto pt-1 font-semibold text-xl tabular-nums leading-tight sm:text-2xl">
        {now?.text || "–"}
      </p>
      <p className="flex flex-wrap items-center gap-x-2 pt-1 text-sm tabular-nums">
        <span
          title={comparedWith}
          className={classNames(
            "inline-flex items-center gap-0.5 font-medium",
            NEWS_INK[newsOf(change?.cell ?? null, tile.favourable)],
          )}
        >
          <Sign aria-hidden className="size-4" />
          {change?.text || m.board.new}
        </span>
        <span className="text-ink-soft text-xs">{m.board.yearAgo(before?.text || "–")}</span>
      </p>
    </TileFrame>
  );
}
