import { columnFormat, countText } from "../../../shared/format.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import type { Cell, Results } from "../../../shared/wire.ts";
import { classNames } from "../../../ui/class-names.ts";

const ROWS = 5;
const COLUMNS = 4;

/** The first rows of a table, enough to recognise it; the whole stands in the results panel. */
export function TablePart({ results }: { readonly results: Results }) {
  const m = useMessages();
  const locale = useLocale();
  const columns = results.column_details.slice(0, COLUMNS).map((column, at) => {
    const values = results.rows.map((row) => (row[at] ?? null) as Cell);
    return { column, values, format: columnFormat(column, values, { locale, messages: m }) };
  });
  const rows = results.rows.slice(0, ROWS);
  const count = (number: number) => countText(number, locale);
  const label = m.chat.tableOf(columns.map(({ column }) => column.label).join(", "));
  const side = (numeric: boolean) =>
    numeric ? "whitespace-nowrap text-right" : "min-w-24 text-pretty text-left";
  return (
    <figure className="space-y-1">
      <section
        aria-label={label}
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line bg-surface"
      >
        <table className="w-full text-xs tabular-nums">
          <thead>
            <tr className="border-line border-b text-ink-soft">
              {columns.map(({ column, format }) => (
                <th
                  key={column.name}
                  scope="col"
                  className={classNames(
                    "px-2 py-1 align-bottom font-semibold",
                    // A heading may take two lines, so that the figures below it stay in sight.
                    format.numeric ? "text-right" : side(false),
                  )}
                >
                  {column.label}
                  {format.unit && <span className="font-normal"> {format.unit}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((_, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a result's rows have only their order
              <tr key={line} className="border-line border-b last:border-b-0">
                {columns.map(({ column, values, format }) => (
                  <td key={column.name} className={classNames("px-2 py-1", side(format.numeric))}>
                    {format.cell(values[line] ?? null)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {results.row_count > rows.length && (
        <figcaption className="text-ink-soft text-xs">
          {m.chat.rows(count(rows.length), count(results.row_count))}
        </figcaption>
      )}
    </figure>
  );
}
