import type { Conventions } from "../../../shared/format.ts";
import type { Messages } from "../../../shared/messages/en.ts";
import { numberFormOf } from "../../../shared/number-form.ts";
import { withUnit } from "../../../shared/unit-words.ts";
import type { Cell, ColumnDetail, Row } from "../../../shared/wire.ts";

/** The table as spreadsheets take it from the clipboard: every digit, the locale's decimal sign. */
export function tabSeparated(
  columns: readonly ColumnDetail[],
  rows: readonly Row[],
  { locale, messages }: Conventions,
): string {
  const comma = new Intl.NumberFormat(locale).format(1.5).includes(",");
  const header = columns.map((column) => plain(heading(column, messages)));
  const body = rows.map((row) => columns.map((column, index) => cell(column, row[index] ?? null)));
  return [header, ...body].map((line) => line.join("\t")).join("\n");

  function cell(column: ColumnDetail, value: Cell): string {
    if (value === null) return "";
    if (numberFormOf(column) === null) return plain(String(value));
    return comma ? String(value).replace(".", ",") : String(value);
  }
}

function heading(column: ColumnDetail, messages: Messages): string {
  const unit = withUnit("", column, "none", messages);
  return unit === "" ? column.label : `${column.label} (${unit})`;
}

/** A text that begins like a formula must not become one where it is pasted. */
function plain(text: string): string {
  const line = text.replace(/[\t\r\n]+/g, " ");
  return /^[=+\-@]/.test(line) ? `'${line}` : line;
}
