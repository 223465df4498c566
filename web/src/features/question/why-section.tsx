import type { Mark } from "../../shared/mark.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { Results, WhyAnswer } from "../../shared/wire.ts";
import { WordsAndFigures } from "../../shared/words-and-figures.tsx";
import { SourcedFigure } from "./sourced-figure.tsx";
import { reasonsOf, type Summary, type Told } from "./why-reasons.ts";

interface WhySectionProps {
  readonly why: WhyAnswer;
  /** What stands above it and need not be said again. */
  readonly summary: Summary;
  readonly results: Results | null;
  readonly onMark: (marks: readonly Mark[]) => void;
}

/** Why a number changed, beyond what the summary says: what explains it, what does not, and what is not known. */
export function WhySection({ why, summary, results, onMark }: WhySectionProps) {
  const m = useMessages();
  const lists = reasonsOf(why, summary, m);
  if (lists.length === 0) return null;
  return (
    <section aria-label={m.why.title} className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
      {lists.map(({ title, lines }) => (
        <div key={title}>
          <h3 className="section-title">{title}</h3>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {lines.map((line) => (
              <li key={line.text}>
                <WordsAndFigures
                  pieces={stretches(line)}
                  draw={({ text, source }) => (
                    <SourcedFigure
                      text={text}
                      source={source}
                      results={results}
                      steps={why.steps}
                      onMark={onMark}
                    />
                  )}
                />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

/** The words and the figures of a text in turn. */
function stretches({ text, figures }: Told) {
  const found: (string | { text: string; source: string })[] = [];
  let at = 0;
  for (const { from, to, source } of figures) {
    found.push(text.slice(at, from), { text: text.slice(from, to), source });
    at = to;
  }
  return [...found, text.slice(at)];
}
