import type { Messages } from "./messages/en.ts";
import { type NumberForm, numberFormOf, scaleFor } from "./number-form.ts";
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
  if (form === null) return textFormat(column, conventions);
  const write = writer(conventions.locale);
  const exact = (value: Cell) =>
    write(value, { maximumFractionDigits: 20, ...signed(form.signed) });
  const unit = column.unit ?? "";
  if (form.kind === "amount") return { ...amountFormat(form, unit, values, conventions), exact };
  const digits = {
    ...fixed(form.digits ?? (form.kind === "rate" ? 2 : 1)),
    ...signed(form.signed),
  };
  const number = (value: Cell) => write(value, digits);
  if (form.kind === "rate") {
    return {
      numeric: true,
      unit,
      cell: number,
      alone: (value) => withUnit(number(value), unit),
      exact,
    };
  }
  const suffix = form.kind === "points" ? conventions.messages.units.points : "%";
  const cell = (value: Cell) => withUnit(number(value), suffix);
  return { numeric: true, unit: "", cell, alone: cell, exact };
}

function amountFormat(
  form: NumberForm,
  unit: string,
  values: readonly Cell[],
  { locale, messages }: Conventions,
): Omit<ColumnFormat, "exact"> {
  const write = writer(locale);
  const scale = scaleFor(values.map(numberIn).filter(isNumber), form.digits);
  const digits = { ...fixed(scale.digits), ...signed(form.signed) };
  return {
    numeric: true,
    unit: unitText("", unit, scale.name, messages),
    cell: (value) => {
      const number = numberIn(value);
      if (number === null) return "";
      return scale.name === "none" ? write(value, digits) : write(number / scale.divisor, digits);
    },
    alone: (value) => {
      const number = numberIn(value);
      return number === null ? "" : short(number, unit, { locale, messages });
    },
  };
}

const STEPS = [
  [1e9, 1e9, "billion"],
  [1e6, 1e6, "million"],
  [1e4, 1e3, "thousand"],
] as const;

function short(number: number, unit: string, { locale, messages }: Conventions): string {
  const size = Math.abs(number);
  const [, divisor, name] = STEPS.find(([from]) => size >= from) ?? [0, 1, "none"];
  const options: Intl.NumberFormatOptions =
    name === "none"
      ? { maximumFractionDigits: size < 100 ? 1 : 0 }
      : { maximumSignificantDigits: 3 };
  return unitText(writer(locale)(number / divisor, options), unit, name, messages);
}

/** English puts a currency before its number, Swedish says mkr for millions of crowns. */
function unitText(
  number: string,
  unit: string,
  scale: "none" | "thousand" | "million" | "billion",
  { units }: Messages,
): string {
  const word = scale === "none" ? "" : units[scale];
  const crowns = unit === "SEK" ? units.crowns[scale] : "";
  const parts =
    crowns !== ""
      ? [number, crowns]
      : /^[A-Z]{3}$/.test(unit) && units.currencyFirst
        ? [unit, number, word]
        : [number, word, unit];
  return parts.filter(Boolean).join(NBSP);
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

function fixed(digits: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}

function signed(wanted: boolean): Intl.NumberFormatOptions {
  return wanted ? { signDisplay: "exceptZero" } : {};
}

function withUnit(text: string, unit: string): string {
  return text === "" || unit === "" ? text : text + NBSP + unit;
}

function isNumber(value: number | null): value is number {
  return value !== null;
}
