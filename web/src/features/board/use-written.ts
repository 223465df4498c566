import { type ColumnFormat, columnFormat } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import type { Cell, ColumnDetail, TileReply } from "../../shared/wire.ts";

/** How each column of a tile is written. */
export function useWritten(tile: TileReply): (column: ColumnDetail) => ColumnFormat {
  const messages = useMessages();
  const locale = useLocale();
  return (column) => {
    const at = tile.columns.findIndex(({ name }) => name === column.name);
    const values = tile.rows.map((row) => (row[at] ?? null) as Cell);
    return columnFormat(column, values, { locale, messages });
  };
}
