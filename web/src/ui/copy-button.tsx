import { Check, Copy, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

interface CopyButtonProps {
  readonly name: string;
  readonly done: string;
  readonly refused: string;
  readonly onCopy: () => Promise<boolean>;
}

/** Copies something and says for a moment whether it worked. */
export function CopyButton({ name, done, refused, onCopy }: CopyButtonProps) {
  const [result, setResult] = useState<boolean | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), 2500);
    return () => clearTimeout(timer);
  }, [result]);
  const Sign = result === null ? Copy : result ? Check : X;
  return (
    <Button look="quiet" className="px-2 text-xs" onClick={async () => setResult(await onCopy())}>
      <Sign aria-hidden className="size-3.5" />
      <span role="status">{result === null ? name : result ? done : refused}</span>
    </Button>
  );
}
