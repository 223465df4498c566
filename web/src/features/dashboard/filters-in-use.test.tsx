import { fireEvent, render, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FiltersInUse } from "./filters-in-use.tsx";

const ketchup = { chip: "member:category=Ketchup", label: "Ketchup" };
const norr = { chip: "member:region=Norr", label: "Norr" };

test("shows the filters by name and takes away one or all of them", () => {
  const onRemove = vi.fn();
  render(<FiltersInUse filters={[ketchup, norr]} onRemove={onRemove} />);
  expect(screen.getByRole("status").textContent).toBe("Using dashboard filters: Ketchup, Norr");
  fireEvent.click(screen.getByRole("button", { name: "Ask without Norr" }));
  expect(onRemove).toHaveBeenLastCalledWith([norr]);
  fireEvent.click(screen.getByRole("button", { name: "Ask without any of them" }));
  expect(onRemove).toHaveBeenLastCalledWith([ketchup, norr]);
});

test("says nothing where there are none", () => {
  render(<FiltersInUse filters={[]} onRemove={vi.fn()} />);
  expect(screen.getByRole("status").textContent).toBe("");
  expect(screen.queryByRole("region")).toBeNull();
});
