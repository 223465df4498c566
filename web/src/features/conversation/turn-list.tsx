import { type ReactNode, useEffect, useRef } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { type Turn, withoutFindings } from "./turn.ts";
import { TurnView } from "./turn-view.tsx";

/** Something the assistant says unasked, and when it did. */
export interface SystemMessage {
  readonly key: string;
  readonly at: number;
  /** The answer it was found in, and the kind of finding it is. */
  readonly of: { readonly queryId: string | null; readonly kind: string };
  readonly content: ReactNode;
}

interface TurnListProps {
  readonly turns: readonly Turn[];
  readonly messages: readonly SystemMessage[];
  /** The question whose answer is on screen. */
  readonly open: string | null;
}

/** The conversation, oldest first, with what was said unasked where it was said. */
export function TurnList({ turns, messages, open }: TurnListProps) {
  const m = useMessages();
  const latest = turns.at(-1)?.id;
  const end = useFollowedEnd(turns.length);
  const all = [
    ...turns.map((turn) => ({
      key: turn.id,
      at: turn.at,
      content: (
        <TurnView
          turn={withoutFindings(turn, toldOf(turn, messages))}
          current={turn.queryId !== null && turn.queryId === open}
          latest={turn.id === latest}
        />
      ),
    })),
    ...messages,
  ].sort((one, other) => one.at - other.at);
  if (all.length === 0) return null;
  return (
    <section aria-label={m.chat.turns}>
      <ol className="space-y-5">
        {all.map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ol>
      <div ref={end} className="scroll-mb-4" />
    </section>
  );
}

/** The kinds of findings in a turn's answer that a message of its own tells. */
function toldOf(turn: Turn, messages: readonly SystemMessage[]): ReadonlySet<string> {
  const own = messages.filter(({ of }) => of.queryId !== null && of.queryId === turn.queryId);
  return new Set(own.map(({ of }) => of.kind));
}

const NEAR = 80;

/** Keeps the end in sight: when something new was asked, and while the reply grows for who has not scrolled away. */
function useFollowedEnd(count: number) {
  const end = useRef<HTMLDivElement>(null);
  const followed = useRef(true);
  useEffect(() => {
    if (count > 0) followed.current = true;
    const scroller = end.current?.closest("[data-scroller]");
    if (!scroller) return;
    let top = scroller.scrollTop;
    // Only who goes up leaves the end: a list that has grown since it was scrolled is farther from it too.
    const onScroll = () => {
      const below = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      if (below < NEAR) followed.current = true;
      else if (scroller.scrollTop < top) followed.current = false;
      top = scroller.scrollTop;
    };
    scroller.addEventListener("scroll", onScroll, { passive: true });
    return () => scroller.removeEventListener("scroll", onScroll);
  }, [count]);
  // Charts arrive late, and an answer that leaves the screen is shown here again: what matters is that the list grew.
  useEffect(() => {
    const list = end.current?.parentElement;
    if (!list || count === 0) return;
    const growth = new ResizeObserver(() => {
      if (followed.current) end.current?.scrollIntoView?.({ block: "end" });
    });
    growth.observe(list);
    return () => growth.disconnect();
  }, [count]);
  return end;
}
