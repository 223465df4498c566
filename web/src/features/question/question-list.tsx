import { ArrowRight } from "lucide-react";

interface QuestionListProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** Questions to ask with one click. */
export function QuestionList({ title, questions, onAsk }: QuestionListProps) {
  if (questions.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="section-title mb-1.5">{title}</h3>
      <ul className="flex flex-wrap gap-2">
        {questions.map((question) => (
          <li key={question} className="max-w-full">
            <button
              type="button"
              onClick={() => onAsk(question)}
              className="group inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line-strong bg-surface px-3 py-1 text-left text-sm hover:border-accent hover:text-accent"
            >
              <span className="min-w-0">{question}</span>
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
