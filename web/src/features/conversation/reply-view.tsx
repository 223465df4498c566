import { BadgeCheck, LoaderCircle } from "lucide-react";
import { Fragment } from "react";
import { countText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { QuestionList } from "../../shared/question-list.tsx";
import { FailedView } from "./failed-view.tsx";
import { PartView } from "./parts/part-view.tsx";
import { TextPart } from "./parts/text-part.tsx";
import { type Part, provenanceOf, type Said, type Turn } from "./turn.ts";
import { useTurnActions } from "./turn-actions.ts";

interface ReplyViewProps {
  readonly turn: Turn;
  /** Its answer is on screen: what stands there whole is not repeated here. */
  readonly current: boolean;
  /** Only the latest reply offers where to go next. */
  readonly latest: boolean;
}

/** What came back for a turn, in whatever state it is. */
export function ReplyView({ turn, current, latest }: ReplyViewProps) {
  const m = useMessages();
  const { reply, queryId } = turn;
  switch (reply.state) {
    case "waiting":
      return <Working step={reply.look ?? m.chat.steps[reply.step ?? ""] ?? null} />;
    case "writing":
      return (
        <>
          <TextPart text={reply.text} markdown figures={[]} queryId={null} ground={null} />
          <Working step={null} />
        </>
      );
    case "said":
      return <SaidView said={reply} queryId={queryId} current={current} latest={latest} />;
    case "failed":
      return <FailedView problem={reply.problem} asked={turn.asked} current={current} />;
    case "stopped":
      return (
        <>
          {reply.text && (
            <TextPart text={reply.text} markdown figures={[]} queryId={null} ground={null} />
          )}
          <p className="text-ink-soft">{m.chat.stopped}</p>
        </>
      );
    case "outlined":
      return (
        <p className="text-ink-soft">
          {reply.ending === "cancelled" ? m.chat.stopped : m.chat.endings[reply.ending]}
        </p>
      );
  }
}

interface SaidViewProps extends Omit<ReplyViewProps, "turn"> {
  readonly said: Said;
  readonly queryId: string | null;
}

function SaidView({ said, queryId, current, latest }: SaidViewProps) {
  const m = useMessages();
  const { onAsk } = useTurnActions();
  const elsewhere = (part: Part) => current && isInAnswer(part, said);
  return (
    <>
      {said.parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a reply's parts have only their order
        <Fragment key={at}>
          {!elsewhere(part) && <PartView part={part} queryId={queryId} ground={said} />}
        </Fragment>
      ))}
      <Provenance said={said} />
      {latest && !current && (
        <QuestionList narrow title={m.chat.next} questions={said.followUps} onAsk={onAsk} />
      )}
    </>
  );
}

function isInAnswer(part: Part, { results }: Said): boolean {
  switch (part.type) {
    case "table":
    case "chart":
      return part.results === results;
    case "choice":
      return true;
    case "problem":
      // Questions to ask instead, without a word of what went wrong.
      return part.title === "" && part.detail === "";
    default:
      return false;
  }
}

/** How many of a reply's figures were found again in the data. */
function Provenance({ said }: { readonly said: Said }) {
  const m = useMessages();
  const locale = useLocale();
  const provenance = provenanceOf(said);
  if (!provenance) {
    return said.byModel ? <p className="text-ink-soft text-xs">{m.origin.sources.model}</p> : null;
  }
  const { verified, figures } = provenance;
  return (
    <p
      title={m.chat.verifiedHint}
      className={
        verified === figures
          ? "flex items-center gap-1 text-good text-xs"
          : "flex items-center gap-1 text-caution text-xs"
      }
    >
      <BadgeCheck aria-hidden className="size-3.5 shrink-0" />
      {verified === 1 && figures === 1
        ? m.chat.verifiedOne
        : m.chat.verified(countText(verified, locale), countText(figures, locale))}
      {said.byModel && <span className="text-ink-soft">· {m.origin.sources.model}</span>}
    </p>
  );
}

/** Something is on its way: three dots, or what is being done. */
function Working({ step }: { readonly step: string | null }) {
  const m = useMessages();
  if (step !== null) {
    return (
      <p className="flex items-center gap-2 text-ink-soft">
        <LoaderCircle aria-hidden className="size-4 animate-spin text-accent" />
        {step}
      </p>
    );
  }
  return (
    <p className="flex h-5 items-center gap-1">
      <span className="sr-only">{m.chat.writing}</span>
      {["", "[animation-delay:150ms]", "[animation-delay:300ms]"].map((delay) => (
        <span
          key={delay}
          aria-hidden
          className={`size-1.5 animate-bounce rounded-full bg-ink-soft ${delay}`}
        />
      ))}
    </p>
  );
}
