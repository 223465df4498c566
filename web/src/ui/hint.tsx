import { Slot, Tooltip } from "radix-ui";
import { type ComponentProps, type ReactElement, useState } from "react";

interface HintProps {
  readonly words: string;
  /** The button they are about; its name holds them, for who does not see them. */
  readonly children: ReactElement;
  /** A click on the button leads elsewhere: the words go instead of hanging over what it leads to. */
  readonly leadsAway?: boolean;
}

/** Words beside a button while it is pointed at, has the focus or was touched; Escape takes them away. */
export function Hint({ words, children, leadsAway = false }: HintProps) {
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={150}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          asChild
          // A click would close them, and a finger has no other way to have them.
          onClick={(event) => {
            if (leadsAway) return;
            event.preventDefault();
            setOpen(true);
          }}
        >
          <Undescribed>{children}</Undescribed>
        </Tooltip.Trigger>
        <Tooltip.Portal>
          <Tooltip.Content
            sideOffset={4}
            collisionPadding={8}
            className="z-50 max-w-72 text-pretty rounded-md border border-line-strong bg-surface px-2 py-1 text-ink text-xs shadow-lg"
          >
            {words}
          </Tooltip.Content>
        </Tooltip.Portal>
      </Tooltip.Root>
    </Tooltip.Provider>
  );
}

/** As a description the words would be read a second time, after the name. */
function Undescribed({ "aria-describedby": _, ...rest }: ComponentProps<typeof Slot.Root>) {
  return <Slot.Root {...rest} />;
}
