import { Download } from "lucide-react";
import { type RefObject, useState } from "react";
import { useMessages } from "../../../shared/messages/use-messages.ts";
import { Button } from "../../../ui/button.tsx";
import { fileName, pictureOf, pixelsOf, saveAs } from "./save-picture.ts";

interface SaveButtonsProps {
  readonly place: RefObject<HTMLElement | null>;
  readonly heading: string;
}

/** Saves the drawing as it stands. */
export function SaveButtons({ place, heading }: SaveButtonsProps) {
  const m = useMessages();
  const [failed, setFailed] = useState(false);
  const save = (kind: "PNG" | "SVG") => {
    setFailed(false);
    write(kind).catch(() => setFailed(true));
  };
  return (
    <div className="flex items-center gap-1">
      {(["PNG", "SVG"] as const).map((kind) => (
        <Button
          key={kind}
          look="quiet"
          aria-label={m.chart.saveAs(kind)}
          title={m.chart.saveAs(kind)}
          className="min-h-6 px-1.5 text-xs"
          onClick={() => save(kind)}
        >
          <Download aria-hidden className="size-3.5" />
          {kind}
        </Button>
      ))}
      {failed && (
        <span role="alert" className="text-danger text-xs">
          {m.chart.notSaved}
        </span>
      )}
    </div>
  );

  async function write(kind: "PNG" | "SVG") {
    const drawing = place.current?.querySelector<SVGSVGElement>("[role=img] svg");
    if (!drawing) throw new Error("Nothing is drawn.");
    const picture = pictureOf(drawing, heading);
    const content =
      kind === "PNG" ? await pixelsOf(picture) : new Blob([picture], { type: "image/svg+xml" });
    saveAs(fileName(heading, kind.toLowerCase()), content);
  }
}
