import { LogIn } from "lucide-react";
import { useMessages } from "../shared/messages/use-messages.ts";

/** After signing out, or where signing in did not help. */
export function SignedOut({ failed }: { readonly failed: boolean }) {
  const m = useMessages();
  return (
    <main className="flex h-full flex-col items-center justify-center gap-4 p-6 text-center">
      <img src="/mark.svg" alt="" className="size-10" />
      <div className="max-w-[46ch] space-y-1">
        <h1 className="font-semibold text-lg">
          {failed ? m.signedOut.failedTitle : m.signedOut.title}
        </h1>
        <p className="text-pretty text-ink-soft text-sm leading-relaxed">
          {failed ? m.signedOut.failedDetail : m.signedOut.detail}
        </p>
      </div>
      <a
        href="/login"
        className="inline-flex min-h-9 items-center gap-1.5 rounded-md bg-accent px-4 font-medium text-on-accent text-sm hover:bg-accent-strong"
      >
        <LogIn aria-hidden className="size-4" />
        {m.signedOut.again}
      </a>
    </main>
  );
}
