import { type ColumnFormat, columnFormats } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import type { ColumnDetail, Row, TileReply } from "../../shared/wire.ts";

/** How each column of a tile is written. */
export function useWritten(tile: TileReply): (column: ColumnDetail) => ColumnFormat {
  const messages = useMessages();
  const locale = useLocale();
  return columnFormats(tile.columns, tile.rows as readonly Row[], { locale, messages });
}
