import { CircleUserRound, LogOut } from "lucide-react";
import { Popover } from "radix-ui";
import { en } from "../shared/messages/en.ts";
import { useMessages } from "../shared/messages/use-messages.ts";
import type { Me } from "../shared/wire.ts";
import { Button } from "../ui/button.tsx";

interface AccountMenuProps {
  readonly caller: Me;
  readonly onSignOut: () => void;
}

/** Who is asking, by what sign-in, what answers, and the way out. */
export function AccountMenu({ caller, onSignOut }: AccountMenuProps) {
  const m = useMessages();
  // Of whom nobody has said the name, the server says what she calls herself, in one language.
  const name =
    caller.mode === "local" && caller.name === en.header.you ? m.header.you : caller.name;
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button look="quiet" className="max-w-44 px-2 text-xs max-md:size-8 max-md:px-0">
          <CircleUserRound aria-hidden className="size-4 shrink-0" />
          <span className="sr-only">{m.header.signedInAs("")}</span>
          <span className="truncate max-md:sr-only">{name}</span>
        </Button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          align="end"
          sideOffset={6}
          collisionPadding={8}
          aria-label={m.header.account}
          className="z-40 w-72 max-w-[calc(100vw-1rem)] rounded-lg border border-line bg-surface p-3 text-sm shadow-lg"
        >
          <p className="truncate font-semibold">{name}</p>
          {caller.email && caller.email !== caller.name && (
            <p className="truncate text-ink-soft">{caller.email}</p>
          )}
          <p className="mt-2 text-ink-soft text-xs">{m.header.modes[caller.mode] ?? caller.mode}</p>
          {caller.connected.length > 0 && (
            <p className="text-ink-soft text-xs">
              {m.header.connected(caller.connected.join(", "))}
            </p>
          )}
          {caller.signs_out && (
            <Button className="mt-3 w-full" onClick={onSignOut}>
              <LogOut aria-hidden className="size-4" />
              {m.header.signOut}
            </Button>
          )}
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
