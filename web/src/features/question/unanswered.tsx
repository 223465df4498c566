import type { ReactNode } from "react";
import { QuestionHeading } from "./question-heading.tsx";
import type { Asked } from "./question-life.ts";

interface UnansweredProps {
  readonly asked: Asked;
  readonly sign: ReactNode;
  readonly title: string;
  readonly detail: ReactNode;
  readonly children?: ReactNode;
}

/** A question without an answer: what was asked, what became of it, and what to do next. */
export function Unanswered({ asked, sign, title, detail, children }: UnansweredProps) {
  return (
    <article className="max-w-3xl space-y-4">
      <QuestionHeading asked={asked} interpretation={null} pointed={null} />
      <div className="flex gap-3">
        <div className="mt-0.5 [&>svg]:size-6">{sign}</div>
        <div className="min-w-0 space-y-1">
          <h2 className="font-semibold text-lg leading-snug">{title}</h2>
          <div className="text-pretty text-[0.9375rem] leading-relaxed">{detail}</div>
        </div>
      </div>
      {children}
    </article>
  );
}
