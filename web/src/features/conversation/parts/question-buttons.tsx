import { ArrowRight } from "lucide-react";

interface QuestionButtonsProps {
  readonly title: string;
  readonly questions: readonly string[];
  readonly onAsk: (question: string) => void;
}

/** Questions one under the other, each asked with a click. */
export function QuestionButtons({ title, questions, onAsk }: QuestionButtonsProps) {
  const distinct = [...new Set(questions)];
  if (distinct.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3 className="section-title mb-1">{title}</h3>
      <ul className="space-y-1">
        {distinct.map((question) => (
          <li key={question}>
            <button
              type="button"
              onClick={() => onAsk(question)}
              className="group flex min-h-8 w-full items-center gap-1.5 rounded-md border border-line bg-surface px-2.5 py-1 text-left text-sm hover:border-accent hover:text-accent"
            >
              <span className="min-w-0 flex-1 break-words">{question}</span>
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
