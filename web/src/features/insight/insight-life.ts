/** Something found in the data without being asked for. */
export interface PushedInsight {
  /** Its number, rising with time. */
  readonly id: number;
  readonly kind: string;
  /** The answer it was found in; null where what is followed was looked at. */
  readonly queryId: string | null;
  readonly text: string;
  readonly direction: "good" | "bad" | "neutral";
  /** What to ask to look into it. */
  readonly question: string | null;
  /** When it was found, in milliseconds since 1970. */
  readonly at: number;
}

/** The findings that stand, oldest first, and what became of those that were dismissed. */
export interface Insights {
  readonly standing: readonly PushedInsight[];
  /** Never shown again, also where the server tells of them once more. */
  readonly dismissed: ReadonlySet<number>;
  /** The one that came last by itself, to be announced. */
  readonly arrived: PushedInsight | null;
  /** The one whose dismissal the server did not take. */
  readonly kept: number | null;
}

export const noInsights: Insights = {
  standing: [],
  dismissed: new Set(),
  arrived: null,
  kept: null,
};

const MOST = 5;

export type InsightEvent =
  | { readonly type: "listed"; readonly insights: readonly PushedInsight[] }
  | { readonly type: "arrived"; readonly insight: PushedInsight }
  | { readonly type: "dismissed"; readonly id: number }
  | { readonly type: "kept"; readonly insight: PushedInsight };

export function reduce(insights: Insights, event: InsightEvent): Insights {
  switch (event.type) {
    case "listed":
      return { ...insights, standing: latest(event.insights, insights.dismissed) };
    case "arrived":
      return arrive(insights, event.insight);
    case "dismissed":
      return {
        standing: insights.standing.filter(({ id }) => id !== event.id),
        dismissed: new Set([...insights.dismissed, event.id]),
        arrived: insights.arrived?.id === event.id ? null : insights.arrived,
        kept: null,
      };
    case "kept": {
      const dismissed = new Set(insights.dismissed);
      dismissed.delete(event.insight.id);
      const standing = latest([...insights.standing, event.insight], dismissed);
      return { ...insights, standing, dismissed, kept: event.insight.id };
    }
  }
}

function arrive(insights: Insights, insight: PushedInsight): Insights {
  const { standing, dismissed } = insights;
  if (dismissed.has(insight.id) || standing.some(({ id }) => id === insight.id)) return insights;
  return { ...insights, standing: latest([...standing, insight], dismissed), arrived: insight };
}

function latest(all: readonly PushedInsight[], dismissed: ReadonlySet<number>) {
  return all
    .filter(({ id }) => !dismissed.has(id))
    .toSorted((one, other) => one.id - other.id)
    .slice(-MOST);
}
