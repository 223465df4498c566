import type { ReactNode } from "react";
import type { Messages } from "../../shared/messages/en.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { undrawable } from "../../shared/problem.ts";
import { problemWords } from "../../shared/problem-words.ts";
import { Otherwise } from "../../ui/otherwise.tsx";
import { AnswerView } from "./answer-view.tsx";
import { GenieRefusedView } from "./genie/genie-refused-view.tsx";
import { isWorking, type QuestionLife } from "./question-life.ts";
import { CancelledView, ChoicesView, DeclinedView, ProblemView } from "./unanswered-views.tsx";
import type { QuestionDesk } from "./use-question.ts";
import { WorkingView } from "./working-view.tsx";

interface QuestionPanelProps {
  readonly desk: QuestionDesk;
  /** What stands here before the first question. */
  readonly welcome: ReactNode;
  /** The figure pointed at beside the panel, by its reference. */
  readonly pointed?: string | null;
}

/** One question in whatever state it is. */
export function QuestionPanel({ desk, welcome, pointed = null }: QuestionPanelProps) {
  const m = useMessages();
  const asked = desk.life.state === "idle" ? null : desk.life.asked;
  const queryId = asked?.queryId ?? "";
  return (
    <>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement(desk.life, m)}
      </p>
      <Otherwise
        key={queryId}
        fallback={
          asked && (
            <ProblemView
              asked={asked}
              problem={undrawable}
              onAsk={desk.ask}
              onRepeat={() => desk.repeat(asked)}
            />
          )
        }
      >
        {view(desk, welcome, pointed)}
      </Otherwise>
    </>
  );
}

function view(desk: QuestionDesk, welcome: ReactNode, pointed: string | null): ReactNode {
  const { life, ask, change, cancel, repeat, askGenie, compare } = desk;
  if (life.state === "idle") return welcome;
  if (isWorking(life))
    return <WorkingView key={life.asked.queryId} life={life} onCancel={cancel} />;
  const { asked } = life;
  const again = () => repeat(asked);
  switch (life.state) {
    case "cancelled":
      return <CancelledView asked={asked} note={life.note} onRepeat={again} />;
    case "error":
      return <ProblemView asked={asked} problem={life.problem} onAsk={ask} onRepeat={again} />;
    case "success": {
      const { answer } = life;
      const props = { asked, answer, onAsk: ask };
      const toGenie = () => compare(asked);
      const refused = answer.genie?.refused ? answer.genie : null;
      if (refused && answer.results === null)
        return <GenieRefusedView {...props} genie={refused} />;
      switch (answer.outcome) {
        case "answered":
          return (
            <AnswerView
              key={asked.queryId}
              {...props}
              figure={pointed}
              onCompare={toGenie}
              onChange={change}
            />
          );
        case "needs_choice":
          return <ChoicesView {...props} onAsk={answer.genie ? askGenie : ask} />;
        case "declined":
          return <DeclinedView {...props} onAskGenie={toGenie} />;
      }
    }
  }
}

function announcement(life: QuestionLife, m: Messages): string {
  switch (life.state) {
    case "idle":
      return "";
    case "generating-sql":
      return m.progress.steps["generating-sql"];
    case "executing":
      return m.progress.steps[life.summarizing ? "summarizing" : "executing"];
    case "cancelled":
      return m.announce.cancelled;
    case "error":
      return m.announce.failed(problemWords(life.problem, m).title);
    case "success":
      switch (life.answer.outcome) {
        case "answered":
          return m.announce.answered(life.answer.ai_summary);
        case "needs_choice":
          return m.announce.needs_choice;
        case "declined":
          return m.announce.declined(life.answer.ai_summary);
      }
  }
}
