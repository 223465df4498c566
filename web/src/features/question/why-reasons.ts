import type { Messages } from "../../shared/messages/en.ts";
import type { WhyAnswer, WhyPoint } from "../../shared/wire.ts";

/** A text with the figures in it. */
export type Told = Pick<WhyPoint, "text" | "figures">;

export interface Reasons {
  readonly title: string;
  readonly lines: readonly Told[];
}

/** What explains a change, what does not, and what is not known, in the order in which it is told. */
export function reasonsOf(why: WhyAnswer, m: Messages): readonly Reasons[] {
  return [
    { title: m.why.context, lines: once(why.context) },
    { title: m.why.drivers, lines: once(why.drivers) },
    { title: m.why.offsetting, lines: once(why.offsetting) },
    { title: m.why.notDrivers, lines: once(why.not_drivers) },
    { title: m.why.unknown, lines: once(why.unknown) },
  ].filter(({ lines }) => lines.length > 0);
}

function once(points: readonly Told[]): readonly Told[] {
  return [...new Map(points.map((point) => [point.text, point])).values()];
}
