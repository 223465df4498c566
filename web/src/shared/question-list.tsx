import { ArrowRight } from "lucide-react";

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
  /** Where there is little room they stand one under the other. */
  readonly narrow?: boolean;
}

/** Questions to ask with one click, each offered once. */
export function QuestionList({ title, questions, onAsk, narrow = false }: QuestionListProps) {
  const distinct = [...new Set(questions)];
  if (distinct.length === 0) return null;
  return (
    <section aria-label={title} className="print:hidden">
      <h3 className={`section-title ${narrow ? "mb-1" : "mb-1.5"}`}>{title}</h3>
      <ul className={narrow ? "space-y-1" : "flex flex-wrap gap-2"}>
        {distinct.map((question) => (
          <li key={question} className="max-w-full">
            <button
              type="button"
              onClick={() => onAsk(question)}
              className={`target group inline-flex max-w-full items-center gap-1.5 border bg-surface py-1 text-left text-sm hover:border-accent hover:text-accent ${
                narrow
                  ? "w-full rounded-md border-line px-2.5"
                  : "rounded-full border-line-strong px-3"
              }`}
            >
              <span className="min-w-0 flex-1 break-words first-letter:uppercase">{question}</span>
              <ArrowRight
                aria-hidden
                className="size-3.5 shrink-0 text-ink-soft group-hover:text-accent"
              />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
