import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { renderWith } from "../../testing/render.tsx";
import { SummarySection } from "./summary-section.tsx";

const USED = "Med panelens filter: kategori Ketchup.";
const LEFT_OUT = "Inte använt: panelens filter region Norr.";

it("says which filters were used beside what to be wary of, in whatever words", () => {
  renderWith(
    <SummarySection
      text=""
      parts={[]}
      results={null}
      caveats={[USED, LEFT_OUT]}
      filtersUsed={[USED]}
      steps={[]}
      onMark={() => undefined}
    />,
  );
  expect(screen.getByRole("note")).toHaveTextContent(LEFT_OUT);
  expect(screen.getByRole("note")).not.toHaveTextContent(USED);
  expect(screen.getByText(USED)).toBeInTheDocument();
});
