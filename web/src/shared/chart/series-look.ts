const DASHES = ["0", "6 3", "2 3", "10 3 2 3", "4 2", "12 4", "1 3", "8 2 2 2"];

/** Colours that colour-blind people tell apart; lines differ in their dashes besides. */
export function colourOf(series: number): string {
  return `var(--series-${(series % DASHES.length) + 1})`;
}

export function dashOf(series: number): string {
  return DASHES[series % DASHES.length] ?? "0";
}
