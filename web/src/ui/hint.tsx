import { Tooltip } from "radix-ui";
import { type ReactElement, useState } from "react";

interface HintProps {
  readonly words: string;
  /** The button they are about. */
  readonly children: ReactElement;
}

/** Words beside a button while it is pointed at, has the focus or was touched; Escape takes them away. */
export function Hint({ words, children }: HintProps) {
  const [open, setOpen] = useState(false);
  return (
    <Tooltip.Provider delayDuration={150}>
      <Tooltip.Root open={open} onOpenChange={setOpen}>
        <Tooltip.Trigger
          asChild
          // A click would close them, and a finger has no other way to have them.
          onClick={(event) => {
            event.preventDefault();
            setOpen(true);
          }}
        >
          {children}
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
