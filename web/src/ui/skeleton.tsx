import { classNames } from "./class-names.ts";

/** A grey place in the shape of what is still to come. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <div aria-hidden className={classNames("animate-pulse rounded bg-line/70", className)} />;
}
