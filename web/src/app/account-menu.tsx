import { CircleUserRound, LogOut } from "lucide-react";
import { Popover } from "radix-ui";
import type { ReactNode } from "react";
import { en, type Messages } from "../shared/messages/en.ts";
import { useMessages } from "../shared/messages/use-messages.ts";
import type { Me } from "../shared/wire.ts";
import { Button } from "../ui/button.tsx";
import { classNames } from "../ui/class-names.ts";

interface AccountMenuProps {
  /** Nobody as long as the server has not said. */
  readonly caller: Me | undefined;
  readonly onSignOut: () => void;
  /** What else belongs here where there is little room. */
  readonly children: ReactNode;
}

/** Who is asking, by what sign-in, what answers, the way out, and on a phone how one likes to read. */
export function AccountMenu({ caller, onSignOut, children }: AccountMenuProps) {
  const m = useMessages();
  const name = caller?.name ? nameOf(caller, m) : "";
  return (
    <Popover.Root>
      <Popover.Trigger asChild>
        <Button
          look="quiet"
          className={classNames(
            "max-w-44 px-2 text-xs max-md:target-square max-md:px-0",
            name === "" && "md:hidden",
          )}
        >
          <CircleUserRound aria-hidden className="size-4 shrink-0 max-md:size-5" />
          <span className="sr-only">{m.header.signedInAs("")}</span>
          <span className="truncate max-md:sr-only">{name}</span>
          <span className="sr-only md:hidden">
            , {m.header.language}, {m.header.theme}
          </span>
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
          {caller?.name && <Who caller={caller} name={name} />}
          {children}
          {caller?.signs_out && (
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

function Who({ caller, name }: { readonly caller: Me; readonly name: string }) {
  const m = useMessages();
  return (
    <>
      <p className="truncate font-semibold">{name}</p>
      {caller.email && caller.email !== caller.name && (
        <p className="truncate text-ink-soft">{caller.email}</p>
      )}
      <p className="mt-2 text-ink-soft text-xs">{m.header.modes[caller.mode] ?? caller.mode}</p>
      {caller.connected.length > 0 && (
        <p className="text-ink-soft text-xs">{m.header.connected(caller.connected.join(", "))}</p>
      )}
    </>
  );
}

/** Of whom nobody has said the name, the server says what she calls herself, in one language. */
function nameOf({ mode, name }: Me, m: Messages): string {
  return mode === "local" && name === en.header.you ? m.header.you : name;
}
