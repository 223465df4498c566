import { lazy, Suspense, useRef } from "react";
import { ChartLegend } from "../../../shared/chart/chart-legend.tsx";
import { type ChartShape, chartShape } from "../../../shared/chart/chart-shape.ts";
import { colourOf, dashOf } from "../../../shared/chart/series-look.ts";
import { columnFormats, countText, dateText } from "../../../shared/format.ts";
import type { Messages } from "../../../shared/messages/en.ts";
import { useLocale, useMessages } from "../../../shared/messages/use-messages.ts";
import { preference } from "../../../shared/preference.ts";
import type { ChartSpec, Interpretation, Results, Row } from "../../../shared/wire.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import { Otherwise } from "../../../ui/otherwise.tsx";
import { Segmented } from "../../../ui/segmented.tsx";
import { Skeleton } from "../../../ui/skeleton.tsx";
import type { Caption } from "./picture.ts";
import { useDrawnAs } from "./use-drawn-as.ts";

const ResultChart = lazy(async () => ({
  default: (await import("../../../shared/chart/result-chart.tsx")).ResultChart,
}));

const SaveButtons = lazy(async () => ({
  default: (await import("./save-buttons.tsx")).SaveButtons,
}));

const shown = preference("chart", ["shown", "hidden"], () => "shown");

interface ChartSectionProps {
  readonly queryId: string;
  readonly spec: ChartSpec;
  readonly results: Results;
  /** What it answers, for whoever sees the drawing without the page. */
  readonly understood?: Pick<Interpretation, "sentence" | "as_of"> | null;
}

/** The chart the server chose, with its legend and what it leaves out. */
export function ChartSection({ queryId, spec, results, understood = null }: ChartSectionProps) {
  const m = useMessages();
  const locale = useLocale();
  const open = shown.use() === "shown";
  const written = columnFormats(results.column_details, results.rows as readonly Row[], {
    locale,
    messages: m,
  });
  const { drawn, draw, unkept } = useDrawnAs(queryId, spec);
  const place = useRef<HTMLElement>(null);
  const shape = chartShape(drawn, results, written);
  if (!shape || shape.points.length < 2) return null;
  const what = shape.series.length === 1 ? (shape.series[0]?.name ?? "") : shape.y.label;
  const leftOut = notesOn(shape, results, m, locale);
  const heading = m.chart.describes(m.chart.kinds[drawn.type] ?? drawn.type, what, shape.x.label);
  return (
    <Disclosure
      title={m.chart.title}
      hint={open ? m.chart.hide : m.chart.show}
      open={open}
      onToggle={() => shown.set(open ? "hidden" : "shown")}
      oneOfMany
      aside={
        <span className="text-pretty py-1 text-right text-ink-soft text-xs">{drawn.reason}</span>
      }
    >
      <figure ref={place} className="card px-3 pt-2 pb-2">
        <div className="flex min-h-8 flex-wrap items-center justify-between gap-x-3 pb-1 print:hidden">
          <KindChoice spec={spec} drawn={drawn.type} onDraw={draw} />
          <Suspense fallback={null}>
            <SaveButtons
              place={place}
              caption={{
                title: understood?.sentence ?? "",
                heading,
                legend: looksOf(shape),
                notes: [
                  ...leftOut,
                  ...(understood ? [m.origin.asOf(dateText(understood.as_of, locale))] : []),
                ].join(" "),
              }}
            />
          </Suspense>
        </div>
        {unkept && (
          <p role="status" className="pb-1 text-caution text-xs">
            {m.chart.kept}
          </p>
        )}
        <ChartLegend shape={shape} />
        <Otherwise fallback={<p className="py-6 text-center text-sm">{m.chart.failed}</p>}>
          <Suspense fallback={<Skeleton className="h-70" />}>
            <ResultChart
              shape={shape}
              format={written(shape.y)}
              along={written(shape.x)}
              description={`${heading}. ${m.chart.asTable}`}
            />
          </Suspense>
        </Otherwise>
        {leftOut.length > 0 && (
          <figcaption className="pt-1 text-ink-soft text-xs">{leftOut.join(" ")}</figcaption>
        )}
      </figure>
    </Disclosure>
  );
}

interface KindChoiceProps {
  readonly spec: ChartSpec;
  readonly drawn: string;
  readonly onDraw: (type: string) => void;
}

/** The other ways to draw it that do not mislead; where there is but one, nothing is to be chosen. */
function KindChoice({ spec, drawn, onDraw }: KindChoiceProps) {
  const m = useMessages();
  if (spec.alternatives.length < 2) return <span />;
  return (
    <Segmented
      label={m.chart.choose}
      value={drawn}
      options={spec.alternatives.map(({ type }) => ({
        value: type,
        name: m.chart.types[type] ?? type,
      }))}
      onChange={onDraw}
    />
  );
}

/** Which look is whose; a single series needs none, and the rows of a heat map are named in it. */
function looksOf(shape: ChartShape): Caption["legend"] {
  if (shape.kind === "cells" || shape.series.length === 1) return [];
  return shape.series.map(({ name, look }) => ({
    name,
    colour: colourOf(look),
    dash: shape.kind === "line" ? dashOf(look) : null,
  }));
}

function notesOn(shape: ChartShape, results: Results, m: Messages, locale: string): string[] {
  const count = (number: number) => countText(number, locale);
  const notes = [
    shape.series.length < shape.seriesInAll &&
      m.chart.firstSeries(count(shape.series.length), count(shape.seriesInAll)),
    shape.points.length < shape.pointsInAll &&
      m.chart.firstBars(count(shape.points.length), count(shape.pointsInAll)),
    !shape.fromZero && shape.kind === "line" && m.chart.notFromZero,
    results.truncated && m.chart.firstRows(count(results.rows.length), count(results.row_count)),
  ];
  return notes.filter((note) => note !== false);
}
