import { useMessages } from "../../shared/messages/use-messages.ts";
import type { BoardReply, TileReply } from "../../shared/wire.ts";
import { classNames } from "../../ui/class-names.ts";
import { MembersTile } from "./members-tile.tsx";
import { NumberTile } from "./number-tile.tsx";
import { PictureTile } from "./picture-tile.tsx";

interface BoardGridProps {
  readonly board: BoardReply;
  /** Whether these are the numbers before a change of the filters. */
  readonly waiting: boolean;
}

/** The numbers in a row, below them the pictures. */
export function BoardGrid({ board, waiting }: BoardGridProps) {
  const m = useMessages();
  const numbers = board.tiles.filter(({ kind }) => kind === "number");
  const others = board.tiles.filter(({ kind }) => kind !== "number");
  return (
    <div className={classNames("space-y-3", waiting && "opacity-60")}>
      {waiting && (
        <p role="status" className="sr-only">
          {m.dashboard.loading}
        </p>
      )}
      <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
        {numbers.map((tile) => (
          <NumberTile key={tile.id} tile={tile} comparedWith={board.compared_with} />
        ))}
      </div>
      <div className="grid gap-3 lg:grid-cols-2">
        {others.map((tile) => (
          <div key={tile.id} className={classNames("min-w-0", isWide(tile) && "lg:col-span-2")}>
            {tile.kind === "trend" || tile.kind === "dots" ? (
              <PictureTile tile={tile} holidays={board.holidays} />
            ) : (
              <MembersTile tile={tile} />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

const isWide = ({ kind }: TileReply) => kind === "trend";
