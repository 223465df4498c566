import { Sparkles } from "lucide-react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { Button } from "../../../ui/button.tsx";

interface AskGenieButtonProps {
  /** After a decline Genie is the last resort; beside an answer, a second opinion. */
  readonly why: "anyway" | "compare";
  readonly onAsk: () => void;
}

export function AskGenieButton({ why, onAsk }: AskGenieButtonProps) {
  const m = useMessages();
  const sign = <Sparkles aria-hidden className="size-3.5 text-context" />;
  if (why === "compare") {
    return (
      <Button look="quiet" className="px-2 text-xs" onClick={onAsk}>
        {sign}
        {m.genie.compare}
      </Button>
    );
  }
  return (
    <div className="space-y-1">
      <Button onClick={onAsk}>
        {sign}
        {m.genie.anyway}
      </Button>
      <p className="max-w-[60ch] text-ink-soft text-xs">{m.genie.anywayHint}</p>
    </div>
  );
}
