import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const TONES = {
  neutral: "border-line bg-surface [&_svg]:text-ink-soft",
  caution: "border-caution/40 bg-assumed-tint [&_svg]:text-caution",
  danger: "border-danger/40 bg-danger/5 [&_svg]:text-danger",
} as const;

interface NoticeProps {
  readonly tone: keyof typeof TONES;
  readonly sign: LucideIcon;
  readonly children: ReactNode;
  readonly role?: "status" | "alert" | "note";
}

/** A message that stands apart from the content around it. */
export function Notice({ tone, sign: Sign, children, role = "note" }: NoticeProps) {
  return (
    <div
      role={role}
      className={classNames("flex gap-2.5 rounded-lg border px-3 py-2.5", TONES[tone])}
    >
      <Sign aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1 text-sm">{children}</div>
    </div>
  );
}
