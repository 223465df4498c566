import { type RefObject, useLayoutEffect, useRef, useState } from "react";

/** How wide a place stands, so that a letter is a letter high on a phone too; nought while it is hidden. */
export function useWidth<Place extends HTMLElement>(): readonly [RefObject<Place | null>, number] {
  const place = useRef<Place>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (!element) return;
    // Known before anything is painted; what is hidden later keeps its drawing.
    const measure = () => setWidth((known) => element.clientWidth || known);
    measure();
    const seen = new ResizeObserver(measure);
    seen.observe(element);
    return () => seen.disconnect();
  }, []);
  return [place, width];
}
