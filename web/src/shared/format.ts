import type { Messages } from "./messages/en.ts";
import {
  type NumberForm,
  numberFormOf,
  type Scale,
  type ScaleName,
  scaleFor,
  scaleOfOne,
} from "./number-form.ts";
import { withUnit } from "./unit-words.ts";
import type { Cell, ColumnDetail, Row } from "./wire.ts";

/** How one column is written: its unit once in the heading, its cells bare. */
export interface ColumnFormat {
  readonly numeric: boolean;
  readonly unit: string;
  /** As the table shows it, in the column's scale. */
  readonly cell: (value: Cell) => string;
  /** With its unit, to stand alone or among others of its kind: as many decimals as the summaries write. */
  readonly alone: (value: Cell) => string;
  /** The same at an axis, where no decimal is written that is nought. */
  readonly tick: (value: Cell) => string;
  /** Every digit, in no scale. */
  readonly exact: (value: Cell) => string;
  /** The unit of what is written with every digit. */
  readonly exactUnit: string;
}

export interface Conventions {
  readonly locale: string;
  readonly messages: Messages;
}

const NBSP = "\u00a0";
const MINUS = "\u2212";

/** How the columns of a table are written; found out once for each, for it depends on all its numbers. */
export function columnFormats(
  columns: readonly ColumnDetail[],
  rows: readonly Row[],
  conventions: Conventions,
): (column: ColumnDetail) => ColumnFormat {
  const known = new Map<string, ColumnFormat>();
  return (column) => {
    const format = known.get(column.name) ?? formatOf(column);
    known.set(column.name, format);
    return format;
  };

  function formatOf(column: ColumnDetail) {
    const at = columns.findIndex(({ name }) => name === column.name);
    return columnFormat(
      column,
      rows.map((row) => row[at] ?? null),
      conventions,
    );
  }
}

export function columnFormat(
  column: ColumnDetail,
  values: readonly Cell[],
  conventions: Conventions,
): ColumnFormat {
  const form = numberFormOf(column);
  if (form === null) return textFormat(column, conventions);
  const write = writer(conventions.locale);
  if (column.unit === null) return nameFormat(write);
  const exact = (value: Cell) =>
    write(value, { maximumFractionDigits: 20, ...signed(form.signed) });
  const exactUnit = withUnit("", column, "none", conventions.messages);
  if (form.kind === "amount") {
    return { ...amountFormat(column, form, values, conventions), exact, exactUnit };
  }
  const digits = { ...fixed(form.digits ?? 1), ...signed(form.signed) };
  const number = (value: Cell) => write(value, digits);
  const alone = (value: Cell) => dressed(number(value), column, "none", conventions);
  if (form.kind === "rate") {
    return { numeric: true, unit: exactUnit, cell: number, alone, tick: alone, exact, exactUnit };
  }
  return { numeric: true, unit: "", cell: alone, alone, tick: alone, exact, exactUnit };
}

function amountFormat(
  column: ColumnDetail,
  form: NumberForm,
  values: readonly Cell[],
  conventions: Conventions,
): Omit<ColumnFormat, "exact" | "exactUnit"> {
  const write = writer(conventions.locale);
  const scale = scaleFor(values.map(numberIn).filter(isNumber), form.digits);
  const digits = { ...fixed(scale.digits), ...signed(form.signed) };
  return {
    numeric: true,
    unit: withUnit("", column, scale.name, conventions.messages),
    cell: (value) => {
      const number = numberIn(value);
      // A number that is not scaled is written from its own digits, which may be more than a float holds.
      return number === null
        ? ""
        : write(scale.divisor === 1 ? value : number / scale.divisor, digits);
    },
    alone: shortened(({ name, digits }) => (name === "none" ? 0 : digits)),
    tick: shortened(() => 0),
  };

  function shortened(decimals: (scale: Scale) => number) {
    return (value: Cell) => {
      const number = numberIn(value);
      if (number === null) return "";
      const scale = scaleOfOne(number);
      const text = write(number / scale.divisor, {
        minimumFractionDigits: decimals(scale),
        maximumFractionDigits: scale.digits,
        ...signed(form.signed),
      });
      return dressed(text, column, scale.name, conventions);
    };
  }
}

function dressed(
  number: string,
  column: ColumnDetail,
  scale: ScaleName,
  { messages }: Conventions,
): string {
  return number === "" ? "" : withUnit(number, column, scale, messages);
}

/** A number that names something, a year or a pack size, is not counted in thousands. */
function nameFormat(write: Write): ColumnFormat {
  const cell = (value: Cell) => write(value, { useGrouping: false, maximumFractionDigits: 20 });
  return { numeric: true, unit: "", cell, alone: cell, tick: cell, exact: cell, exactUnit: "" };
}

function textFormat(column: ColumnDetail, { locale, messages }: Conventions): ColumnFormat {
  const text = (value: Cell) => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? messages.table.yes : messages.table.no;
    return column.type === "date" ? dateText(String(value), locale) : String(value);
  };
  return {
    numeric: false,
    unit: "",
    cell: text,
    alone: text,
    tick: text,
    exact: text,
    exactUnit: "",
  };
}

/** A day as people write it; what is no ISO date stays as it is. */
export function dateText(iso: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  return dayFormatter(locale).format(new Date(`${iso}T00:00:00Z`));
}

const dayFormatters = new Map<string, Intl.DateTimeFormat>();

/** Made once for each language: making one takes longer than writing a year of weeks with it. */
function dayFormatter(locale: string): Intl.DateTimeFormat {
  const known =
    dayFormatters.get(locale) ??
    new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  dayFormatters.set(locale, known);
  return known;
}

/** Makes ahead of need what takes longest to make, while a page waits for what it is to write. */
export function prepareWriting(locale: string): void {
  dayFormatter(locale);
  formatter(locale, {});
}

export function countText(count: number, locale: string): string {
  return writer(locale)(count, {});
}

export function durationText(milliseconds: number, locale: string): string {
  if (milliseconds < 1000) return `${countText(Math.round(milliseconds), locale)}${NBSP}ms`;
  return `${writer(locale)(milliseconds / 1000, fixed(1))}${NBSP}s`;
}

export function numberIn(value: Cell): number | null {
  if (value === null || typeof value === "boolean" || value === "") return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

type Write = (value: Cell, options: Intl.NumberFormatOptions) => string;

function writer(locale: string): Write {
  return (value, options) => {
    if (numberIn(value) === null) return value === null ? "" : String(value);
    // Given the string itself, Intl keeps digits a floating-point number would lose.
    const digits = typeof value === "string" ? (value as Intl.StringNumericLiteral) : Number(value);
    return formatter(locale, options).format(digits).replace("-", MINUS);
  };
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, options);
  formatters.set(key, known);
  return known;
}

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function signed(wanted: boolean): Intl.NumberFormatOptions {
  return wanted ? { signDisplay: "exceptZero" } : {};
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
