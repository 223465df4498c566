import { MessageSquarePlus } from "lucide-react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { IconButton } from "../../ui/button.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import { TurnList } from "./turn-list.tsx";
import type { Turn } from "./turns.ts";

interface ConversationColumnProps {
  readonly turns: readonly Turn[];
  readonly open: string | null;
  readonly onOpen: (turn: Turn) => void;
  readonly onAsk: (question: string) => void;
  readonly onFresh: () => void;
}

export function ConversationColumn(props: ConversationColumnProps) {
  const { turns, open, onOpen, onAsk, onFresh } = props;
  const m = useMessages();
  return (
    <div className="space-y-4 p-2">
      <div className="flex min-h-8 items-center justify-between pl-2">
        <h2 className="font-semibold text-sm">{m.conversation.title}</h2>
        {turns.length > 0 && (
          <IconButton label={m.conversation.fresh} onClick={onFresh}>
            <MessageSquarePlus aria-hidden className="size-4" />
          </IconButton>
        )}
      </div>
      <TurnList turns={turns} open={open} onOpen={onOpen} />
      <SuggestionList onAsk={onAsk} />
    </div>
  );
}
