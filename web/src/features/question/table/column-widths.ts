import type { ColumnFormat } from "../../../shared/format.ts";
import type { ColumnDetail, Row } from "../../../shared/wire.ts";

const SAMPLE = 60;
const ONE_LINE = 14;
// Names stay in sight while a phone's table is moved: what they are names of needs room beside them.
const MOST_OF_A_PHONE = "44vw";
// Of a longer name the rest stands on a second line before a column of numbers is pushed out of sight.
const NAME = 24;
// The width of an average letter, in widths of the digit nought.
const WIDTH_OF_LETTER = 0.93;
// Headings are set smaller than cells.
const HEADING = 0.87;

export interface ColumnWidths {
  /** One text column takes the room that is left; the others keep the width their content needs. */
  readonly columns: readonly (string | undefined)[];
  readonly total: string;
}

export function columnWidths(
  columns: readonly ColumnDetail[],
  formats: readonly ColumnFormat[],
  rows: readonly { readonly original: Row }[],
  exact: boolean,
): ColumnWidths {
  const sample = rows.slice(0, SAMPLE);
  const needed = columns.map((column, at) => {
    const format = formats[at];
    const heading = headingWidth(column.label, format?.unit ?? "");
    const write = exact ? format?.exact : format?.cell;
    const cells = sample.map(({ original }) => lengthOf(write?.(original[at] ?? null) ?? ""));
    const longest = Math.max(heading + 2, ...cells);
    // A name may take two lines; a number that is cut off would be another number.
    return format?.numeric ? longest + 3 : Math.min(38, longest) + 4;
  });
  const flexible = Math.max(
    0,
    formats.findIndex((format) => !format.numeric),
  );
  const own = needed[flexible] ?? 0;
  return {
    columns: needed.map((width, at) => (at === flexible ? undefined : `${width}ch`)),
    total: `calc(${needed.reduce((sum, width) => sum + width, 0) - own}ch + min(${Math.min(own, NAME)}ch, ${MOST_OF_A_PHONE}))`,
  };
}

/** A heading may break between words once it is longer than a number usually is. */
function headingWidth(label: string, unit: string): number {
  const words = label.split(" ").map(lengthOf);
  const longest = Math.max(Math.min(lengthOf(label), ONE_LINE), ...words, lengthOf(unit));
  return Math.ceil(longest * HEADING);
}

function lengthOf(text: string): number {
  return Math.ceil(text.length * WIDTH_OF_LETTER);
}
