import type { Messages } from "../../shared/messages/en.ts";
import type { Answer, WhyAnswer, WhyPoint } from "../../shared/wire.ts";

/** A text with the figures in it. */
export type Told = Pick<WhyPoint, "text" | "figures">;

export interface Reasons {
  readonly title: string;
  readonly lines: readonly Told[];
}

/** What stands above the reasons and need not be said again. */
export type Summary = Pick<Answer, "ai_summary" | "summary_figures">;

/** What explains a change, what does not, and what is not known, beyond what the summary says. */
export function reasonsOf(why: WhyAnswer, summary: Summary, m: Messages): readonly Reasons[] {
  return [
    { title: m.why.context, lines: untold(why.context, summary) },
    { title: m.why.drivers, lines: untold(why.drivers, summary) },
    { title: m.why.offsetting, lines: untold(why.offsetting, summary) },
    { title: m.why.notDrivers, lines: untold(why.not_drivers, summary) },
    { title: m.why.unknown, lines: untold(why.unknown, summary) },
  ].filter(({ lines }) => lines.length > 0);
}

/** Each once, and only what the summary does not say with all its figures. */
function untold(
  points: readonly Told[],
  { ai_summary, summary_figures }: Summary,
): readonly Told[] {
  const sources = new Set(summary_figures.map(({ source }) => source));
  const said = ai_summary.toLowerCase();
  const isTold = ({ text, figures }: Told) =>
    figures.length > 0
      ? figures.every(({ source }) => sources.has(source))
      : said.includes(text.replace(/\.$/, "").toLowerCase());
  return [...new Map(points.map((point) => [point.text, point])).values()].filter(
    (point) => !isTold(point),
  );
}
