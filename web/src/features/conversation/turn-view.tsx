import { PanelRightOpen, RotateCcw, SlidersHorizontal, Sparkles } from "lucide-react";
import { copy } from "../../shared/clipboard.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { Button } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { CopyButton } from "../../ui/copy-button.tsx";
import { Otherwise } from "../../ui/otherwise.tsx";
import { ReplyView } from "./reply-view.tsx";
import { endingOf, isOpenEnded, type Turn, wordsOf } from "./turn.ts";
import { useTurnActions } from "./turn-actions.ts";

interface TurnViewProps {
  readonly turn: Turn;
  /** Whether its answer is the one on screen. */
  readonly current: boolean;
  readonly latest: boolean;
}

/** What the user said and what came back; what cannot be drawn leaves the other turns alone. */
export function TurnView({ turn, current, latest }: TurnViewProps) {
  const m = useMessages();
  return (
    <div className="space-y-2">
      <AskedView turn={turn} current={current} />
      <div aria-busy={isOpenEnded(turn)} className="space-y-2 px-1 text-sm">
        <span className="sr-only">{m.chat.assistant}: </span>
        <Otherwise key={turn.reply.state} fallback={<p>{m.chat.undrawable}</p>}>
          <ReplyView turn={turn} current={current} latest={latest} />
        </Otherwise>
        {!isOpenEnded(turn) && <Actions turn={turn} current={current} latest={latest} />}
      </div>
    </div>
  );
}

function AskedView({ turn, current }: Omit<TurnViewProps, "latest">) {
  const m = useMessages();
  const { onOpen } = useTurnActions();
  const { queryId, asked, how, reply } = turn;
  const words = (
    <>
      <span className="sr-only">{m.chat.you}: </span>
      <How how={how} />
      {asked}
    </>
  );
  const look =
    "ml-auto block w-fit max-w-[88%] whitespace-pre-line break-words rounded-xl rounded-br-sm px-3 py-1.5 text-left text-sm";
  if (queryId === null) {
    return <p className={classNames(look, "bg-raised")}>{words}</p>;
  }
  return (
    <button
      type="button"
      aria-current={current || undefined}
      onClick={() => onOpen(queryId)}
      className={classNames(
        look,
        "target-low hover:outline hover:outline-accent/50",
        current ? "bg-accent-tint" : "bg-raised",
      )}
    >
      {words} <span className="sr-only">({m.chat.endings[endingOf(reply) ?? "running"]})</span>
    </button>
  );
}

function How({ how }: Pick<Turn, "how">) {
  const m = useMessages();
  if (how === "change") {
    return (
      <SlidersHorizontal
        role="img"
        aria-label={m.chat.refined}
        className="mr-1.5 inline size-3.5 text-ink-soft"
      />
    );
  }
  return how === "genie" ? (
    <Sparkles
      role="img"
      aria-label={m.chat.byGenie}
      className="mr-1.5 inline size-3.5 text-context"
    />
  ) : null;
}

function Actions({ turn, current, latest }: TurnViewProps) {
  const m = useMessages();
  const { onOpen, onRetry } = useTurnActions();
  const { queryId, reply, how } = turn;
  const words = wordsOf(reply);
  const ending = endingOf(reply);
  const again = how !== "change" && (latest || ending === "failed" || ending === "cancelled");
  return (
    <div className="-ml-2 flex flex-wrap items-center">
      {queryId !== null && ending === "answered" && (
        <Button
          look="quiet"
          className={classNames("px-2 text-xs", current && "lg:hidden")}
          onClick={() => onOpen(queryId)}
        >
          <PanelRightOpen aria-hidden className="size-3.5" />
          {m.chat.open}
        </Button>
      )}
      {words !== "" && (
        <CopyButton
          name={m.chat.copy}
          done={m.chat.copied}
          refused={m.chat.copyFailed}
          onCopy={() => copy(words)}
        />
      )}
      {again && (
        <Button look="quiet" className="px-2 text-xs" onClick={() => onRetry(turn)}>
          <RotateCcw aria-hidden className="size-3.5" />
          {m.chat.again}
        </Button>
      )}
    </div>
  );
}
