import { useQuery } from "@tanstack/react-query";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { UNREACHABLE } from "../../shared/problem.ts";
import { problemWords } from "../../shared/problem-words.ts";
import { QuestionList } from "../../shared/question-list.tsx";
import { solvedBySigningIn } from "../../shared/sign-in.ts";
import type { Problem } from "../../shared/wire.ts";
import { explainedError } from "./chat-api.ts";
import { ProblemPart } from "./parts/problem-part.tsx";
import { useTurnActions } from "./turn-actions.ts";

/** Problems that other words would not have spared anybody. */
const OF_THE_MOMENT = new Set([UNREACHABLE, "busy", "too-many-messages", "too-many-requests"]);

interface FailedViewProps {
  readonly problem: Problem;
  readonly asked: string;
  /** It stands on screen as the answer: only what is not said there is said here. */
  readonly current: boolean;
}

/** What went wrong in business words, and questions to click; where the problem brought none, they are asked for. */
export function FailedView({ problem, asked, current }: FailedViewProps) {
  const m = useMessages();
  const { onAsk } = useTurnActions();
  const { title, detail } = problemWords(problem, m);
  const bare = problem.suggestions.length === 0;
  const { data } = useQuery({
    ...explainedError(problem, asked),
    enabled: bare && !OF_THE_MOMENT.has(problem.code) && !solvedBySigningIn(problem.code),
  });
  const suggestions = bare ? (data?.suggestions ?? []) : problem.suggestions;
  if (!current) {
    return (
      <ProblemPart title={title} detail={data?.explanation || detail} suggestions={suggestions} />
    );
  }
  return (
    <>
      <p className="text-danger">{title}</p>
      {bare && (
        <QuestionList narrow title={m.chat.rephrase} questions={suggestions} onAsk={onAsk} />
      )}
    </>
  );
}
