import { CircleHelp, MessageSquareText } from "lucide-react";
import type { ReactNode } from "react";
import { isFramed, tellAround } from "../../shared/board-messages.ts";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { TileReply } from "../../shared/wire.ts";
import { IconButton } from "../../ui/button.tsx";

interface TileFrameProps {
  readonly tile: TileReply;
  readonly children: ReactNode;
}

/** A tile with its title and the way to ask about it; without numbers it says why. */
export function TileFrame({ tile, children }: TileFrameProps) {
  const m = useMessages();
  return (
    <section aria-label={tile.title} className="card flex h-full flex-col p-3">
      <div className="flex flex-wrap items-start justify-between gap-x-2">
        <h2 className="text-pretty font-medium text-ink-soft text-sm">{tile.title}</h2>
        {isFramed() && (
          <div className="-mt-1 -mr-1 ml-auto flex shrink-0">
            {tile.why && <AskWhy about={tile.title} question={tile.why} />}
            {tile.question && (
              <IconButton label={m.board.ask(tile.title)} onClick={() => ask(tile.question)}>
                <MessageSquareText aria-hidden className="size-4" />
              </IconButton>
            )}
          </div>
        )}
      </div>
      {tile.trouble || tile.rows.length === 0 ? (
        <p className="py-4 text-ink-soft text-sm">{tile.trouble ?? m.board.empty}</p>
      ) : (
        children
      )}
    </section>
  );
}

interface AskWhyProps {
  readonly about: string;
  readonly question: string;
}

/** Asks why a number changed. */
export function AskWhy({ about, question }: AskWhyProps) {
  const m = useMessages();
  return (
    <IconButton label={m.board.why(about)} onClick={() => ask(question)}>
      <CircleHelp aria-hidden className="size-4" />
    </IconButton>
  );
}

/** What is clicked here is asked in the page around. */
export function ask(question: string | null | undefined): void {
  if (question) tellAround({ type: "board-asks", question });
}
