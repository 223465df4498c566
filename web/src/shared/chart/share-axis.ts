import { numberFormOf } from "../number-form.ts";
import type { ChartShape } from "./chart-shape.ts";

const WHOLE = 100;
/** Sums of rounded shares may stand out so much. */
const ROUNDING = 0.5;
/** From here the library's round numbers may go beyond the whole. */
const NEAR = 80;
const STEPS = [1, 2, 5, 10, 20];
const MOST_STEPS = 5;

/** An axis that ends at 100 %, where shares come near it; of what is shared there is no more. Else nothing is said. */
export function shareAxis(shape: ChartShape) {
  const form = numberFormOf(shape.y);
  if (form?.kind !== "percent" || form.signed) return {};
  const values = shape.points.flatMap(({ values }) => {
    const known = Object.values(values).filter((value) => value !== null);
    return shape.stacked ? [known.reduce((sum, value) => sum + value, 0)] : known;
  });
  const [low, high] = [Math.min(...values), Math.max(...values)];
  if (low < 0 || high <= NEAR || high > WHOLE + ROUNDING) return {};
  const extent = WHOLE - (shape.fromZero ? 0 : low);
  const step = STEPS.find((each) => extent / each <= MOST_STEPS) ?? WHOLE / MOST_STEPS;
  const count = Math.max(Math.ceil(extent / step), 1);
  const ticks = Array.from({ length: count + 1 }, (_, at) => WHOLE - (count - at) * step);
  return { ticks, domain: [WHOLE - count * step, WHOLE], allowDataOverflow: true };
}
