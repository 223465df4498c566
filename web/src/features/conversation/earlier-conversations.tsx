import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Trash2 } from "lucide-react";
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { countText, dateText } from "../../shared/format.ts";
import { useLocale, useMessages } from "../../shared/messages/use-messages.ts";
import { Button, IconButton } from "../../ui/button.tsx";
import { classNames } from "../../ui/class-names.ts";
import { Skeleton } from "../../ui/skeleton.tsx";
import { conversations, type Earlier, fetchTurns, forgetConversation } from "./chat-api.ts";
import type { Turn } from "./turn.ts";

interface EarlierConversationsProps {
  readonly current: string | null;
  readonly onOpen: (id: string, turns: readonly Turn[]) => void;
  readonly onForgotten: (id: string) => void;
  /** The button that leads back from the list. */
  readonly wayBack: RefObject<HTMLElement | null>;
}

/** The user's own conversations, the latest first: to take one up again, or to have it forgotten. */
export function EarlierConversations(props: EarlierConversationsProps) {
  const m = useMessages();
  const { data, isError, refetch } = useQuery(conversations);
  if (isError) {
    return (
      <div role="alert" className="space-y-2 text-sm">
        <p>{m.chat.history.failed}</p>
        <Button onClick={() => void refetch()}>{m.chat.history.again}</Button>
      </div>
    );
  }
  if (!data) {
    return (
      <div className="space-y-3">
        {["w-10/12", "w-8/12", "w-11/12"].map((width) => (
          <Skeleton key={width} className={`h-9 ${width}`} />
        ))}
      </div>
    );
  }
  if (data.length === 0) return <p className="text-ink-soft text-sm">{m.chat.history.empty}</p>;
  return (
    <ul className="-mx-1 space-y-1">
      {data.map((conversation) => (
        <li key={conversation.id}>
          <Row {...props} conversation={conversation} />
        </li>
      ))}
    </ul>
  );
}

function Row({
  conversation,
  current,
  onOpen,
  onForgotten,
  wayBack,
}: EarlierConversationsProps & { readonly conversation: Earlier }) {
  const m = useMessages();
  const locale = useLocale();
  const client = useQueryClient();
  const [sure, setSure] = useState(false);
  const row = useRef<HTMLDivElement>(null);
  const bin = useRef<HTMLButtonElement>(null);
  const { id, title, startedAt, turns } = conversation;
  const opening = useMutation({
    mutationFn: () => fetchTurns(id, new AbortController().signal),
    onSuccess: (found) => onOpen(id, found),
  });
  const forgetting = useMutation({
    mutationFn: () => forgetConversation(id),
    onSuccess: () => {
      if (losesFocus(row.current)) (neighbourOf(bin.current) ?? wayBack.current)?.focus();
      onForgotten(id);
      return client.invalidateQueries({ queryKey: conversations.queryKey });
    },
  });
  return (
    <div ref={row} className={classNames("rounded-md", id === current && "bg-accent-tint")}>
      <div className="flex items-start gap-1">
        <button
          type="button"
          aria-current={id === current || undefined}
          // What is disabled loses the focus, and has it not back where opening fails.
          aria-disabled={opening.isPending}
          onClick={() => opening.isPending || opening.mutate()}
          className="target min-w-0 flex-1 rounded-md px-2 py-1.5 text-left text-sm hover:bg-raised"
        >
          <span className="line-clamp-2 break-words">{title}</span>
          <span className="block text-ink-soft text-xs">
            {dateText(startedAt.slice(0, 10), locale)} ·{" "}
            {m.chat.history.turns(countText(turns, locale))}
            {id === current && ` · ${m.chat.history.current}`}
          </span>
        </button>
        <IconButton
          ref={bin}
          data-bin
          label={m.chat.history.remove(title)}
          aria-expanded={sure}
          onClick={() => setSure(!sure)}
        >
          <Trash2 aria-hidden className="size-4" />
        </IconButton>
      </div>
      {sure && (
        <Sure
          busy={forgetting.isPending}
          onYes={() => forgetting.mutate()}
          onNo={() => {
            setSure(false);
            bin.current?.focus();
          }}
        />
      )}
      {(opening.isError || forgetting.isError) && (
        <p role="alert" className="px-2 pb-2 text-danger text-sm">
          {opening.isError ? m.chat.history.openFailed : m.chat.history.removeFailed}
        </p>
      )}
    </div>
  );
}

interface SureProps {
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks once more; Escape is a no. */
function Sure({ busy, onYes, onNo }: SureProps) {
  const m = useMessages();
  const place = useRef<HTMLDivElement>(null);
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Escape" || !place.current?.parentElement?.contains(event.target as Node))
      return;
    event.preventDefault();
    onNo();
  });
  useEffect(() => {
    // Before the page takes the key for itself.
    document.addEventListener("keydown", onKey, true);
    return () => document.removeEventListener("keydown", onKey, true);
  }, []);
  return (
    <div ref={place} className="flex flex-wrap items-center gap-2 px-2 pb-2 text-sm">
      <p className="flex-1">{m.chat.history.sure}</p>
      <Button look="danger" aria-disabled={busy} onClick={() => busy || onYes()}>
        {m.chat.history.yes}
      </Button>
      <Button onClick={onNo}>{m.chat.history.no}</Button>
    </div>
  );
}

/** What is deleted vanishes with its buttons; whoever went elsewhere meanwhile stays there. */
function losesFocus(row: HTMLElement | null): boolean {
  const focused = document.activeElement;
  return row !== null && (focused === document.body || row.contains(focused));
}

function neighbourOf(bin: HTMLElement | null): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>("[data-bin]")];
  const at = all.indexOf(bin ?? document.body);
  return all[at + 1] ?? all[at - 1];
}
