import type { Messages } from "./messages/en.ts";
import type { ScaleName } from "./number-form.ts";
import type { ColumnDetail } from "./wire.ts";

const NBSP = "\u00a0";

type Unit = NonNullable<ColumnDetail["unit"]>;

const MONEY: Partial<Record<Unit, "pack" | "kilogram" | "point" | "whole">> = {
  currency: "whole",
  eur: "whole",
  currency_per_pack: "pack",
  currency_per_kilogram: "kilogram",
  currency_per_point: "point",
};

/** A written number with its unit around it; without a number the heading of a column. */
export function withUnit(
  number: string,
  column: ColumnDetail,
  scale: ScaleName,
  { units }: Messages,
): string {
  const unit = column.unit ?? "number";
  const word = scale === "none" ? "" : units.scales[scale];
  const per = MONEY[unit];
  if (per === undefined) return joined(number, word, units.words[unit] ?? "");
  const currency = column.currency ?? "";
  const suffix = per === "whole" ? "" : `/${units.per[per]}`;
  if (units.currencyFirst) {
    // The sign leads, as in the summaries: −SEK 5.6 m.
    const sign = /^[+−]/.exec(number)?.[0] ?? "";
    return sign + joined(currency, number.slice(sign.length), word) + suffix;
  }
  const crowns = currency === "SEK" ? units.crowns[scale] : "";
  return (crowns === "" ? joined(number, word, currency) : joined(number, crowns)) + suffix;
}

function joined(...parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join(NBSP);
}
