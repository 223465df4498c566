import { PanelRightOpen } from "lucide-react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { useTurnActions } from "../turn-actions.ts";

interface LookedPartProps {
  readonly title: string;
  readonly queryId: string;
}

/** What was looked up for a reply; a click opens its answer. */
export function LookedPart({ title, queryId }: LookedPartProps) {
  const m = useMessages();
  const { onOpen } = useTurnActions();
  return (
    <button
      type="button"
      onClick={() => onOpen(queryId)}
      className="target flex w-full items-start gap-1.5 rounded-md border border-line bg-surface px-2.5 py-1 text-left text-ink-soft text-xs hover:border-accent hover:text-accent"
    >
      <PanelRightOpen aria-hidden className="mt-0.5 size-3.5 shrink-0" />
      <span className="min-w-0 break-words">{m.chat.lookedAt(title)}</span>
    </button>
  );
}
