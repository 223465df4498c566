import { OctagonAlert } from "lucide-react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { QuestionList } from "../../../shared/question-list.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { useTurnActions } from "../turn-actions.ts";

interface ProblemPartProps {
  readonly title: string;
  readonly detail: string;
  readonly suggestions: readonly string[];
}

/** What went wrong in plain words, and what can be asked instead. */
export function ProblemPart({ title, detail, suggestions }: ProblemPartProps) {
  const m = useMessages();
  const { onAsk } = useTurnActions();
  return (
    <div className="space-y-2">
      {(title || detail) && (
        <Notice tone="danger" sign={OctagonAlert}>
          {title && <h3 className="font-semibold">{title}</h3>}
          {detail && <p>{detail}</p>}
        </Notice>
      )}
      <QuestionList narrow title={m.chat.rephrase} questions={suggestions} onAsk={onAsk} />
    </div>
  );
}
