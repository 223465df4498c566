import { Skeleton } from "../../ui/skeleton.tsx";
import { ChipBar } from "./chips/chip-bar.tsx";
import { ProgressPanel } from "./progress-panel.tsx";
import { QuestionHeading } from "./question-heading.tsx";
import type { Working } from "./question-life.ts";
import { ResultTable } from "./table/result-table.tsx";

interface WorkingViewProps {
  readonly life: Working;
  readonly onCancel: () => void;
}

/** A question on its way: what is known already, and places in the shape of what is not. */
export function WorkingView({ life, onCancel }: WorkingViewProps) {
  const { asked, interpretation, results } = life;
  const summary = life.wording || life.summary;
  return (
    <div className="space-y-4" aria-busy>
      <QuestionHeading asked={asked} interpretation={interpretation} pointed={null} />
      {interpretation ? (
        <ChipBar chips={interpretation.chips} onPoint={() => undefined} />
      ) : (
        <div className="flex flex-wrap gap-2">
          <Skeleton className="h-7 w-28" />
          <Skeleton className="h-7 w-40" />
          <Skeleton className="h-7 w-24" />
        </div>
      )}
      {/* What stands above it stays where it is when the answer takes its place. */}
      <ProgressPanel life={life} onCancel={onCancel} />
      {summary ? (
        <p className="max-w-[75ch] text-[0.9375rem] leading-relaxed">{summary}</p>
      ) : (
        <div className="space-y-2">
          <Skeleton className="h-4 w-full max-w-[70ch]" />
          <Skeleton className="h-4 w-2/3 max-w-[46ch]" />
        </div>
      )}
      {results ? (
        <ResultTable queryId={asked.queryId} results={results} marks={[]} />
      ) : (
        <div className="card space-y-3 p-4">
          {["w-full", "w-11/12", "w-full", "w-10/12", "w-11/12"].map((width, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: identical grey lines
            <Skeleton key={at} className={`h-4 ${width}`} />
          ))}
        </div>
      )}
    </div>
  );
}
