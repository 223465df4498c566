import { useState } from "react";
import { type Mark, originOf } from "../../shared/mark.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { QuestionList } from "../../shared/question-list.tsx";
import type { Answer, Chip, ChipEdit } from "../../shared/wire.ts";
import { classNames } from "../../ui/class-names.ts";
import { ChartSection } from "./chart/chart-section.tsx";
import { ChipBar } from "./chips/chip-bar.tsx";
import { GenieSection } from "./genie/genie-section.tsx";
import { OriginLine } from "./origin-line.tsx";
import { QuestionHeading } from "./question-heading.tsx";
import type { Asked } from "./question-life.ts";
import { SummarySection } from "./summary-section.tsx";
import { ResultTable } from "./table/result-table.tsx";
import { WhySection } from "./why-section.tsx";

interface AnswerViewProps {
  readonly asked: Asked;
  readonly answer: Answer;
  /** A figure pointed at beside the answer, by its reference. */
  readonly figure: string | null;
  readonly onAsk: (question: string) => void;
  readonly onCompare: () => void;
  readonly onChange: (base: string, edits: ChipEdit[], label: string) => void;
}

/** An answer from what was understood to where to go next. */
export function AnswerView({ asked, answer, figure, onAsk, onCompare, onChange }: AnswerViewProps) {
  const m = useMessages();
  const [pointed, setPointed] = useState<Chip | null>(null);
  const [marks, setMarks] = useState<readonly Mark[]>([]);
  const { interpretation, results, chart, genie } = answer;
  return (
    <article className="@container space-y-4">
      <QuestionHeading
        asked={asked}
        interpretation={interpretation}
        pointed={pointed}
        title={genie ? (genie.title ?? asked.text) : null}
      />
      {genie && <GenieSection genie={genie} said={answer.ai_summary} />}
      {interpretation && (
        <ChipBar
          chips={interpretation.chips}
          onPoint={setPointed}
          onEdit={(edit, chip, words) =>
            onChange(
              answer.query_id,
              [edit],
              edit.remove ? words : `${m.chips.kinds[chip.kind] ?? chip.kind}: ${words}`,
            )
          }
        />
      )}
      <SummarySection
        text={answer.ai_summary}
        parts={answer.summary_parts}
        results={results}
        caveats={answer.caveats}
        filtersUsed={answer.filters_used}
        steps={answer.why?.steps ?? []}
        onMark={setMarks}
      />
      {answer.why && (
        <WhySection why={answer.why} summary={answer} results={results} onMark={setMarks} />
      )}
      {results && (
        <div
          key={answer.query_id}
          className={classNames(
            "space-y-4",
            chart &&
              results.columns.length <= 2 &&
              "@5xl:grid @5xl:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] @5xl:gap-5 @5xl:space-y-0",
          )}
        >
          {chart && (
            <ChartSection
              queryId={answer.query_id}
              spec={chart}
              results={results}
              understood={interpretation}
            />
          )}
          <ResultTable
            queryId={answer.query_id}
            results={results}
            marks={figure === null ? marks : originOf(figure, results).marks}
          />
        </div>
      )}
      <QuestionList
        title={m.followUps.title}
        questions={answer.suggested_followups}
        onAsk={onAsk}
      />
      <OriginLine answer={answer} onCompare={onCompare} />
    </article>
  );
}
