import type { ReactNode } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import { WayOut } from "../../ui/way-out.tsx";

interface OpenLinkProps {
  readonly to: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** The way out: the dashboard by itself, in a tab of its own. */
export function OpenLink(props: OpenLinkProps) {
  const m = useMessages();
  return <WayOut {...props} hint={m.dashboard.opensNewTab} />;
}
