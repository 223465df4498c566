import { TriangleAlert } from "lucide-react";
import type { Mark } from "../../shared/mark.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { preference } from "../../shared/preference.ts";
import type { Results, SummaryPart, WhyStep } from "../../shared/wire.ts";
import { WordsAndFigures } from "../../shared/words-and-figures.tsx";
import { Disclosure } from "../../ui/disclosure.tsx";
import { Notice } from "../../ui/notice.tsx";
import { SourcedFigure } from "./sourced-figure.tsx";

const shown = preference("summary", ["shown", "hidden"], () => "shown");

interface SummarySectionProps {
  readonly text: string;
  readonly parts: readonly SummaryPart[];
  readonly results: Results | null;
  readonly caveats: readonly string[];
  /** Those of the caveats that only say which filters of the dashboard were used: to be known, and nothing to be wary of. */
  readonly filtersUsed: readonly string[];
  /** What was looked at, where the reasons of a change were asked for. */
  readonly steps: readonly WhyStep[];
  readonly onMark: (marks: readonly Mark[]) => void;
}

/** What the result says, every figure pointing to where it stands; what to mind is never folded away. */
export function SummarySection({
  text,
  parts,
  results,
  caveats,
  filtersUsed,
  steps,
  onMark,
}: SummarySectionProps) {
  const m = useMessages();
  const wary = caveats.filter((caveat) => !filtersUsed.includes(caveat));
  const open = shown.use() === "shown";
  return (
    <div className="space-y-2">
      {text !== "" && (
        <Disclosure
          title={m.summary.title}
          hint={open ? m.summary.hide : m.summary.show}
          open={open}
          onToggle={() => shown.set(open ? "hidden" : "shown")}
        >
          <p className="max-w-[75ch] text-pretty text-[0.9375rem] leading-relaxed">
            {parts.length === 0 ? (
              text
            ) : (
              <WordsAndFigures
                pieces={parts.map((part) => (part.kind === "figure" ? part : part.text))}
                draw={(part) => (
                  <SourcedFigure
                    text={part.text}
                    source={part.ref}
                    results={results}
                    steps={steps}
                    onMark={onMark}
                  />
                )}
              />
            )}
          </p>
        </Disclosure>
      )}
      {filtersUsed.map((note) => (
        <p key={note} className="text-ink-soft text-sm">
          {note}
        </p>
      ))}
      {wary.length > 0 && (
        <Notice tone="caution" sign={TriangleAlert}>
          <span className="sr-only">{m.summary.caveats}: </span>
          {wary.length === 1 ? (
            wary[0]
          ) : (
            <ul className="space-y-1">
              {wary.map((caveat) => (
                <li key={caveat}>{caveat}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </div>
  );
}
