import { CircleHelp, CircleSlash, OctagonAlert, RotateCcw } from "lucide-react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { problemWords } from "../../shared/problem-words.ts";
import { QuestionList } from "../../shared/question-list.tsx";
import type { Answer, Choice, Problem } from "../../shared/wire.ts";
import { Button } from "../../ui/button.tsx";
import { AskGenieButton } from "./genie/ask-genie-button.tsx";
import { GenieSection } from "./genie/genie-section.tsx";
import { type Asked, isRepeatable } from "./question-life.ts";
import { Unanswered } from "./unanswered.tsx";

type Ask = (question: string) => void;

interface AnswerProps {
  readonly asked: Asked;
  readonly answer: Answer;
  readonly onAsk: Ask;
}

/** The question can be read in several ways; each way says what it would give. */
export function ChoicesView({ asked, answer, onAsk }: AnswerProps) {
  const m = useMessages();
  const offered = answer.choices.map(({ question }) => question);
  const others = answer.suggested_followups.filter((question) => !offered.includes(question));
  return (
    <Unanswered
      asked={asked}
      sign={<CircleHelp aria-hidden className="text-accent" />}
      title={answer.genie ? m.genie.clarify : m.choices.title}
      detail={
        <>
          <p className="whitespace-pre-line">{answer.ai_summary}</p>
          {answer.genie && (
            <p className="mt-1 text-ink-soft text-sm">
              {answer.choices.length > 0 ? m.genie.clarifyHint : m.genie.clarifyInWords}
            </p>
          )}
        </>
      }
    >
      <ul className="grid gap-2 sm:grid-cols-2">
        {answer.choices.map((choice) => (
          <li key={choice.question}>
            <ChoiceButton choice={choice} onAsk={onAsk} />
          </li>
        ))}
      </ul>
      <QuestionList title={m.followUps.title} questions={others} onAsk={onAsk} />
      {answer.genie && <GenieSection genie={answer.genie} said={answer.ai_summary} />}
    </Unanswered>
  );
}

function ChoiceButton({ choice, onAsk }: { readonly choice: Choice; readonly onAsk: Ask }) {
  return (
    <button
      type="button"
      onClick={() => onAsk(choice.question)}
      className="card h-full w-full px-4 py-3 text-left hover:border-accent hover:bg-accent-tint"
    >
      <span className="block font-semibold">{choice.label}</span>
      <span className="mt-0.5 block text-ink-soft text-sm">{choice.sentence}</span>
    </button>
  );
}

interface DeclinedViewProps extends AnswerProps {
  readonly onAskGenie: () => void;
}

/** An honest no: why, which words, and what can be answered instead. */
export function DeclinedView({ asked, answer, onAsk, onAskGenie }: DeclinedViewProps) {
  const m = useMessages();
  const { declined } = answer;
  const words = declined?.words ?? [];
  const suggestions = declined?.suggestions.length
    ? declined.suggestions
    : answer.suggested_followups;
  return (
    <Unanswered
      asked={asked}
      sign={<CircleSlash aria-hidden className="text-caution" />}
      title={m.declined.titles[declined?.reason ?? ""] ?? m.declined.title}
      detail={
        <>
          <p>{answer.ai_summary}</p>
          {words.length > 0 && (
            <p className="mt-1 text-ink-soft text-sm">
              {m.declined.words}{" "}
              {words.map((word) => (
                <q key={word} className="mr-1.5 font-medium text-ink">
                  {word}
                </q>
              ))}
            </p>
          )}
        </>
      }
    >
      <QuestionList title={m.declined.suggestions} questions={suggestions} onAsk={onAsk} />
      {answer.ask_genie && <AskGenieButton why="anyway" onAsk={onAskGenie} />}
      {answer.genie && <GenieSection genie={answer.genie} />}
    </Unanswered>
  );
}

interface ProblemViewProps {
  readonly asked: Asked;
  readonly problem: Problem;
  readonly onAsk: Ask;
  readonly onRepeat: () => void;
}

/** What went wrong in plain words, and what to try. */
export function ProblemView({ asked, problem, onAsk, onRepeat }: ProblemViewProps) {
  const m = useMessages();
  const { title, detail } = problemWords(problem, m);
  return (
    <Unanswered
      asked={asked}
      sign={<OctagonAlert aria-hidden className="text-danger" />}
      title={title}
      detail={detail}
    >
      {isRepeatable(asked) && (
        <Button onClick={onRepeat}>
          <RotateCcw aria-hidden className="size-4" />
          {m.problem.again}
        </Button>
      )}
      <QuestionList title={m.problem.suggestions} questions={problem.suggestions} onAsk={onAsk} />
    </Unanswered>
  );
}

interface CancelledViewProps {
  readonly asked: Asked;
  /** What calling it off could not stop. */
  readonly note: string | null;
  readonly onRepeat: () => void;
}

export function CancelledView({ asked, note, onRepeat }: CancelledViewProps) {
  const m = useMessages();
  return (
    <Unanswered
      asked={asked}
      sign={<CircleSlash aria-hidden className="text-ink-soft" />}
      title={m.cancelled.title}
      detail={
        <>
          <p>{m.cancelled.detail}</p>
          {note && <p className="mt-1 text-ink-soft text-sm">{note}</p>}
        </>
      }
    >
      {isRepeatable(asked) && (
        <Button onClick={onRepeat}>
          <RotateCcw aria-hidden className="size-4" />
          {m.cancelled.again}
        </Button>
      )}
    </Unanswered>
  );
}
