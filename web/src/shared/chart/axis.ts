/** The numbers an axis runs between, and those that are written at it. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

interface AxisRules {
  /** How many steps it may have at most. */
  readonly steps: number;
  readonly fromZero: boolean;
  /** No number of the kind is larger; a share for example. */
  readonly limit?: number | undefined;
  /** Whether it ends with the values themselves, where there is no room to give away. */
  readonly tight?: boolean;
}

/** An axis around all values; its ticks are round numbers, and where it is not tight its ends are. */
export function axisOf(
  values: readonly number[],
  { steps, fromZero, limit, tight = false }: AxisRules,
): Axis {
  let low = values.length > 0 ? Math.min(...values) : 0;
  let high = values.length > 0 ? Math.max(...values) : 0;
  if (fromZero) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (low === high)
    [low, high] = fromZero ? [low, low + 1] : [low - around(low), high + around(high)];
  const step = roundStep((high - low) / Math.max(steps, 1));
  const first = Math.floor(low / step + TINY);
  const last = Math.ceil(high / step - TINY);
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => exact((first + at) * step));
  if (tight) return within(low, high, ticks);
  const [from = low, to = high] = [ticks[0], ticks.at(-1)];
  if (limit === undefined || high > limit || to <= limit) return { from, to, ticks };
  return within(from, limit, ticks);
}

function within(from: number, to: number, ticks: readonly number[]): Axis {
  return { from, to, ticks: ticks.filter((tick) => tick >= from && tick <= to) };
}

/** Where a number stands between the two ends of a drawn axis. */
export function placedOn(
  { from, to }: Axis,
  start: number,
  end: number,
): (value: number) => number {
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

// Three tenths are not quite three times a tenth.
const TINY = 1e-9;

function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const part = least / power;
  return power * (part <= 1 + TINY ? 1 : part <= 2 + TINY ? 2 : part <= 5 + TINY ? 5 : 10);
}

function around(value: number): number {
  return Math.abs(value) / 10 || 1;
}

function exact(value: number): number {
  return Number(value.toPrecision(12));
}
