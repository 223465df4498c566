import type { ReactNode } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { InsightCard } from "./insight-card.tsx";
import { useInsights } from "./use-insights.ts";

interface Listener {
  readonly onAsk: (question: string) => void;
  /** Where the focus goes when nothing is left to dismiss. */
  readonly onLast: () => void;
}

interface ToldUnasked {
  /** Each insight as a message of the conversation, with the time it was found. */
  readonly messages: readonly {
    readonly key: string;
    readonly at: number;
    /** The answer it was found in, and the kind of finding it is. */
    readonly of: { readonly queryId: string | null; readonly kind: string };
    readonly content: ReactNode;
  }[];
  /** For those who hear the page: what has just come. */
  readonly announcement: ReactNode;
}

/** What the assistant says unasked. */
export function useToldUnasked({ onAsk, onLast }: Listener): ToldUnasked {
  const m = useMessages();
  const { standing, arrived, kept, dismiss } = useInsights();
  return {
    messages: standing.map((insight) => ({
      key: `insight-${insight.id}`,
      at: insight.at,
      of: { queryId: insight.queryId, kind: insight.kind },
      content: (
        <InsightCard
          insight={insight}
          kept={kept === insight.id}
          onAsk={onAsk}
          onDismiss={() => dismiss(insight)}
          onLast={onLast}
        />
      ),
    })),
    announcement: (
      <p role="status" aria-live="polite" className="sr-only">
        {arrived === null ? "" : m.chat.insights.arrived(arrived.text)}
      </p>
    ),
  };
}
