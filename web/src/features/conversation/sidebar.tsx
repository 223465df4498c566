import { ArrowLeft, History, MessageSquarePlus, PanelLeftClose } from "lucide-react";
import { useRef, useState } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { IconButton } from "../../ui/button.tsx";
import type { Conversation } from "./chat-life.ts";
import { EarlierConversations } from "./earlier-conversations.tsx";
import { SuggestionList } from "./suggestion-list.tsx";
import type { Turn } from "./turn.ts";
import { isOpenEnded, wordsOf } from "./turn.ts";
import { type TurnActions, TurnActionsProvider } from "./turn-actions.ts";
import { type SystemMessage, TurnList } from "./turn-list.tsx";

interface SidebarProps {
  readonly conversation: Conversation;
  readonly messages: readonly SystemMessage[];
  /** The question whose answer is on screen. */
  readonly open: string | null;
  readonly actions: TurnActions;
  /** A conversation begins anew: to write in, or because the open one was deleted. */
  readonly onFresh: (why: "asked" | "deleted") => void;
  readonly onFold: () => void;
  readonly onLoad: (id: string, turns: readonly Turn[]) => void;
}

/** The assistant beside the dashboard: what was said, or the list of what was said earlier. */
export function Sidebar(props: SidebarProps) {
  const { conversation, messages, open, actions, onFresh, onFold, onLoad } = props;
  const m = useMessages();
  const [earlier, setEarlier] = useState(false);
  const history = useRef<HTMLButtonElement>(null);
  const sign = "size-4";
  return (
    <div className="space-y-4 p-3">
      <div className="-mr-1 flex min-h-8 items-center gap-1">
        <h2 className="flex-1 font-semibold text-sm">
          {earlier ? m.chat.history.show : m.chat.title}
        </h2>
        <IconButton
          ref={history}
          label={earlier ? m.chat.history.back : m.chat.history.show}
          aria-expanded={earlier}
          onClick={() => setEarlier(!earlier)}
        >
          {earlier ? (
            <ArrowLeft aria-hidden className={sign} />
          ) : (
            <History aria-hidden className={sign} />
          )}
        </IconButton>
        {conversation.turns.length > 0 && (
          <IconButton
            label={m.chat.fresh}
            onClick={() => {
              setEarlier(false);
              onFresh("asked");
            }}
          >
            <MessageSquarePlus aria-hidden className={sign} />
          </IconButton>
        )}
        <IconButton
          data-sidebar="shown"
          label={m.chat.fold}
          className="max-lg:hidden"
          onClick={onFold}
        >
          <PanelLeftClose aria-hidden className={sign} />
        </IconButton>
      </div>
      <TurnActionsProvider value={actions}>
        {earlier ? (
          <EarlierConversations
            current={conversation.id}
            onOpen={(id, turns) => {
              onLoad(id, turns);
              setEarlier(false);
              // The list vanishes with what was clicked in it.
              history.current?.focus();
            }}
            onForgotten={(id) => id === conversation.id && onFresh("deleted")}
            wayBack={history}
          />
        ) : (
          <>
            {conversation.turns.length === 0 && <Beginning />}
            <TurnList turns={conversation.turns} messages={messages} open={open} />
            {conversation.turns.length === 0 && <SuggestionList onAsk={actions.onAsk} />}
          </>
        )}
      </TurnActionsProvider>
      <p role="status" aria-live="polite" className="sr-only">
        {announcement(conversation.turns, m.chat)}
      </p>
    </div>
  );
}

function Beginning() {
  const m = useMessages();
  return (
    <div className="rounded-xl bg-accent-tint px-3.5 py-3 lg:mt-1">
      <h3 className="font-semibold text-sm">{m.chat.emptyTitle}</h3>
      <p className="mt-1 text-pretty text-sm leading-relaxed">{m.chat.empty}</p>
    </div>
  );
}

interface Words {
  readonly writing: string;
  readonly said: (words: string) => string;
}

/** A reply is announced once it is whole; one with an answer beside it is announced there. */
function announcement(turns: readonly Turn[], words: Words): string {
  const last = turns.at(-1);
  if (!last || last.queryId !== null) return "";
  if (isOpenEnded(last)) return words.writing;
  const text = wordsOf(last.reply);
  return text === "" ? "" : words.said(text);
}
