import type { ColumnFormat } from "../../../shared/format.ts";
import type { ColumnDetail, Row } from "../../../shared/wire.ts";

const SAMPLE = 60;
const ONE_LINE = 12;
// Names stay in sight while a phone's table is moved: what they are names of needs room beside them.
const MOST_OF_A_PHONE = "38vw";
// Further names beside them leave room for the first of the numbers.
const FURTHER_ON_A_PHONE = "30vw";
// A heading there breaks into more lines rather than push its numbers out of sight.
const HEADING_ON_A_PHONE = "26vw";
// Of a longer name the rest stands on a second line before a column of numbers is pushed out of sight.
const NAME = 24;
const PADDING = 3;
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
    const longest = Math.max(0, ...cells);
    return {
      heading: heading + 2 + PADDING,
      cells: (format?.numeric ? longest : Math.min(38, longest)) + PADDING,
    };
  });
  const flexible = Math.max(
    0,
    formats.findIndex((format) => !format.numeric),
  );
  const widths = needed.map(({ heading, cells }, at) => {
    const whole = Math.max(heading, cells);
    // A name may take two lines; a number that is cut off would be another number.
    if (!formats[at]?.numeric) return `min(${whole}ch, ${FURTHER_ON_A_PHONE})`;
    return heading > cells
      ? `max(${cells}ch, min(${heading}ch, ${HEADING_ON_A_PHONE}))`
      : `${cells}ch`;
  });
  const { heading = 0, cells = 0 } = needed[flexible] ?? {};
  const own = Math.min(Math.max(heading, cells), NAME);
  return {
    columns: widths.map((width, at) => (at === flexible ? undefined : width)),
    total: `calc(${widths.with(flexible, `min(${own}ch, ${MOST_OF_A_PHONE})`).join(" + ")})`,
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
