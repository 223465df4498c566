import { expect, it } from "vitest";
import { axisOf, placedOn } from "./axis.ts";

it("begins and ends at round numbers around all values", () => {
  expect(axisOf([93, 147], { steps: 4, fromZero: false }).ticks).toEqual([80, 100, 120, 140, 160]);
  expect(axisOf([0.1, 0.3], { steps: 4, fromZero: true }).ticks).toEqual([0, 0.1, 0.2, 0.3]);
  expect(axisOf([-3, 19], { steps: 4, fromZero: true }).ticks).toEqual([-10, 0, 10, 20]);
});

it("holds nought where bars begin there, and something where all values are the same", () => {
  expect(axisOf([70, 80], { steps: 4, fromZero: true }).from).toBe(0);
  expect(axisOf([-70, -80], { steps: 4, fromZero: true }).to).toBe(0);
  const flat = axisOf([50, 50], { steps: 4, fromZero: false });
  expect(flat.from).toBeLessThan(50);
  expect(flat.to).toBeGreaterThan(50);
  expect(axisOf([], { steps: 4, fromZero: true })).toMatchObject({ from: 0, to: 1 });
});

it("does not go beyond the whole of what is shared", () => {
  const axis = axisOf([46, 99.3], { steps: 4, fromZero: false, limit: 100 });
  expect(axis.to).toBe(100);
  expect(axisOf([52, 94], { steps: 2, fromZero: false, limit: 100 }).ticks).toEqual([50, 100]);
});

it("ends with the values where there is no room to give away", () => {
  const axis = axisOf([0.2, 1.1], { steps: 2, fromZero: true, tight: true });
  expect(axis).toEqual({ from: 0, to: 1.1, ticks: [0, 1] });
});

it("places a value between the ends, upwards too", () => {
  const up = placedOn({ from: 0, to: 200, ticks: [] }, 280, 0);
  expect(up(0)).toBe(280);
  expect(up(50)).toBe(210);
});
