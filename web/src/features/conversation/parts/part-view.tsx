import type { Ground, Part } from "../turn.ts";
import { useTurnActions } from "../turn-actions.ts";
import { ChoicePart } from "./choice-part.tsx";
import { InsightPart } from "./insight-part.tsx";
import { LookedPart } from "./looked-part.tsx";
import { ProblemPart } from "./problem-part.tsx";
import { TablePart } from "./table-part.tsx";
import { TextPart } from "./text-part.tsx";

interface PartViewProps {
  readonly part: Part;
  readonly queryId: string | null;
  readonly ground: Ground;
}

/** Draws a part in the way of its kind. */
export function PartView({ part, queryId, ground }: PartViewProps) {
  const { drawChart } = useTurnActions();
  switch (part.type) {
    case "text":
      return part.queryId === null ? (
        <TextPart {...part} queryId={queryId} ground={ground} />
      ) : (
        <TextPart {...part} ground={null} />
      );
    case "looked":
      return <LookedPart {...part} />;
    case "table":
      return <TablePart results={part.results} />;
    case "chart":
      return drawChart(part.chart, part.results, queryId);
    case "insight":
      return <InsightPart insight={part.insight} />;
    case "choice":
      return <ChoicePart choices={part.choices} />;
    case "problem":
      return <ProblemPart {...part} />;
  }
}
