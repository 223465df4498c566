import type { Messages } from "./messages/en.ts";
import { numberFormOf, percentFactor, type Scale, scaleFor } from "./number-form.ts";
import type { Cell, ColumnDetail } from "./wire.ts";

/** How one column is written: its unit once in the heading, its cells bare. */
export interface ColumnFormat {
  readonly numeric: boolean;
  readonly unit: string;
  /** As the table shows it, in the column's scale. */
  readonly cell: (value: Cell) => string;
  /** With its unit, to stand alone in a tooltip or on an axis. */
  readonly alone: (value: Cell) => string;
  /** Every digit. */
  readonly exact: (value: Cell) => string;
}

export interface Conventions {
  readonly locale: string;
  readonly messages: Messages;
}

const NBSP = "\u00a0";
const MINUS = "\u2212";

export function columnFormat(
  column: ColumnDetail,
  values: readonly Cell[],
  conventions: Conventions,
): ColumnFormat {
  const form = numberFormOf(column);
  if (form === "none") return textFormat(column, conventions);
  const unit = column.unit ?? "";
  const write = writer(conventions.locale);
  const exact = (value: Cell) => write(value, { maximumFractionDigits: 20 });
  switch (form) {
    case "percent":
    case "change":
    case "points": {
      const suffix = NBSP + (form === "points" ? conventions.messages.units.points : "%");
      const signed = form !== "percent";
      const cell = (value: Cell) => {
        const number = numberIn(value);
        if (number === null) return "";
        return write(number * percentFactor(column), fixed(1, signed)) + suffix;
      };
      return { numeric: true, unit: "", cell, alone: cell, exact };
    }
    case "index": {
      const cell = (value: Cell) => write(value, fixed(0));
      return { numeric: true, unit: "", cell, alone: cell, exact };
    }
    case "decimal": {
      const cell = (value: Cell) => write(value, fixed(2));
      return { numeric: true, unit, cell, alone: (value) => withUnit(cell(value), unit), exact };
    }
    case "amount":
      return amountFormat(unit, scaleFor(values.map(numberIn).filter(isNumber)), conventions);
  }
}

function amountFormat(unit: string, scale: Scale, { locale, messages }: Conventions): ColumnFormat {
  const write = writer(locale);
  const scaled = scale.name === "none" ? "" : messages.units[scale.name];
  const cell = (value: Cell) => {
    if (scale.name === "none") return write(value, fixed(scale.digits));
    const number = numberIn(value);
    return number === null ? "" : write(number / scale.divisor, fixed(scale.digits));
  };
  return {
    numeric: true,
    unit: [unit, scaled].filter(Boolean).join(NBSP),
    cell,
    alone: (value) => {
      const number = numberIn(value);
      return number === null ? "" : withUnit(short(number, write, messages), unit);
    },
    exact: (value) => write(value, { maximumFractionDigits: 20 }),
  };
}

function short(number: number, write: Write, messages: Messages): string {
  const size = Math.abs(number);
  const steps = [
    [1e9, messages.units.billion],
    [1e6, messages.units.million],
    [1e3, messages.units.thousand],
  ] as const;
  const step = steps.find(
    ([divisor]) => size >= divisor * 10 || (divisor > 1e3 && size >= divisor),
  );
  if (!step) return write(number, { maximumFractionDigits: size < 100 ? 1 : 0 });
  return write(number / step[0], { maximumSignificantDigits: 3 }) + NBSP + step[1];
}

function textFormat(column: ColumnDetail, { locale, messages }: Conventions): ColumnFormat {
  const text = (value: Cell) => {
    if (value === null) return "";
    if (typeof value === "boolean") return value ? messages.table.yes : messages.table.no;
    return column.type === "date" ? dateText(String(value), locale) : String(value);
  };
  return { numeric: false, unit: "", cell: text, alone: text, exact: text };
}

/** A day as people write it; what is no ISO date stays as it is. */
export function dateText(iso: string, locale: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return iso;
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${iso}T00:00:00Z`),
  );
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

function fixed(digits: number, signed = false): Intl.NumberFormatOptions {
  return {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    ...(signed ? { signDisplay: "exceptZero" as const } : {}),
  };
}

function withUnit(text: string, unit: string): string {
  if (text === "" || unit === "") return text;
  return /^[A-Z]{3}$/.test(unit) ? unit + NBSP + text : text + NBSP + unit;
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
