import { Check, Copy, TriangleAlert, X } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "./button.tsx";

interface CopyButtonProps {
  readonly name: string;
  readonly done: string;
  readonly refused: string;
  /** Whether it worked; where only a part was copied, the words that say so. */
  readonly onCopy: () => Promise<boolean | string>;
}

/** Copies something and says for a moment whether it worked. */
export function CopyButton({ name, done, refused, onCopy }: CopyButtonProps) {
  const [result, setResult] = useState<boolean | string | null>(null);
  useEffect(() => {
    if (result === null) return;
    const timer = setTimeout(() => setResult(null), typeof result === "string" ? 8000 : 2500);
    return () => clearTimeout(timer);
  }, [result]);
  const Sign = result === null ? Copy : signOf(result);
  const said = typeof result === "string" ? result : result ? done : refused;
  return (
    <>
      <Button look="quiet" className="px-2 text-xs" onClick={async () => setResult(await onCopy())}>
        <Sign aria-hidden className="size-3.5" />
        {result === null ? name : said}
      </Button>
      {/* Inside the button it would be left out of the button's name by some. */}
      <span role="status" className="sr-only">
        {result === null ? "" : said}
      </span>
    </>
  );
}

function signOf(result: boolean | string) {
  if (typeof result === "string") return TriangleAlert;
  return result ? Check : X;
}
