import { useMessages } from "../../shared/messages/use-messages.ts";
import { DashboardTrouble } from "./dashboard-trouble.tsx";

/** Stands where the dashboard would be when nobody could say which one it is. */
export function DashboardUnknown({ onAgain }: { readonly onAgain: () => void }) {
  const m = useMessages();
  return (
    <div className="relative h-full">
      <DashboardTrouble detail={m.dashboard.failed.config} open={null} onAgain={onAgain} />
    </div>
  );
}
