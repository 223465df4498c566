import { useState } from "react";
import { bodyOf, http } from "../../../shared/http.ts";
import type { ChartSpec } from "../../../shared/wire.ts";

export type DrawnAlternative = ChartSpec["alternatives"][number];

export interface DrawnAs {
  readonly drawn: DrawnAlternative;
  /** The choice holds here but could not be kept with the answer. */
  readonly unkept: boolean;
  readonly draw: (type: string) => void;
}

/** How an answer is drawn: at once as chosen here, and kept by the server with the answer. */
export function useDrawnAs(queryId: string, spec: ChartSpec): DrawnAs {
  const [chosen, setChosen] = useState<string | null>(null);
  const [unkept, setUnkept] = useState(false);
  const drawn = spec.alternatives.find(({ type }) => type === (chosen ?? spec.type)) ?? spec;
  return {
    drawn,
    unkept,
    draw: (type) => {
      setChosen(type);
      setUnkept(false);
      keep(queryId, type).catch(() => setUnkept(true));
    },
  };
}

function keep(queryId: string, type: string): Promise<ChartSpec> {
  return bodyOf(
    http.PUT("/api/genie/queries/{query_id}/chart", {
      params: { path: { query_id: queryId } },
      body: { type },
    }),
  );
}
