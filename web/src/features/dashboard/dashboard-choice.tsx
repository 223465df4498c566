import { useId } from "react";
import { useMessages } from "../../shared/messages/use-messages.ts";
import type { BoardEntry } from "../../shared/wire.ts";
import { Segmented } from "../../ui/segmented.tsx";

const FEW = 3;

interface DashboardChoiceProps {
  readonly dashboards: readonly BoardEntry[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** A few dashboards stand side by side, many in a list, a single one is a heading. */
export function DashboardChoice({ dashboards, chosen, onChoose }: DashboardChoiceProps) {
  const m = useMessages();
  const id = useId();
  const options = dashboards.map(({ dashboard_id, title }, at) => ({
    value: dashboard_id,
    name: title || m.dashboard.untitled(at + 1),
  }));
  if (options.length <= 1) {
    return (
      <h2 className="truncate px-1 font-semibold text-sm">
        {dashboards[0]?.title || m.dashboard.title}
      </h2>
    );
  }
  const select = (
    <>
      <label htmlFor={id} className="sr-only">
        {m.dashboard.choose}
      </label>
      <select
        id={id}
        value={chosen ?? ""}
        onChange={(event) => onChoose(event.target.value)}
        className="target min-w-0 max-w-full truncate rounded-md border border-field bg-surface px-2 text-sm"
      >
        {options.map(({ value, name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
  if (options.length > FEW) return <div className="min-w-0">{select}</div>;
  return (
    <>
      <div className="min-w-0 sm:hidden">{select}</div>
      <Segmented
        label={m.dashboard.choose}
        value={chosen ?? ""}
        options={options}
        onChange={onChoose}
        className="max-sm:hidden"
      />
    </>
  );
}
