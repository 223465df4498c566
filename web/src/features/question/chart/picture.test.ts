import { expect, it } from "vitest";
import { type Caption, sheetOf } from "./picture.ts";

const PAINTS = { ground: "#ffffff", ink: "#111111", soft: "#555555" };
const CAPTION: Caption = {
  title: "Sales value by region & brand, last 12 weeks",
  heading: "Stacked bar chart of Sales value by Region",
  legend: ["Almgren", "Bergström", "Cederlund"].map((name, at) => ({
    name,
    colour: `#00000${at}`,
    dash: null,
  })),
  notes: "The 3 largest of 20 series are drawn; all are in the table. Data to 15 Nov 2026",
};

function sheet(caption: Caption, width = 640) {
  let top = 0;
  const markup = sheetOf(caption, PAINTS, {
    width,
    height: 200,
    at: (_, where) => {
      top = where;
      return '<svg id="drawing"/>';
    },
  });
  const page = new DOMParser().parseFromString(markup, "image/svg+xml");
  const texts = [...page.querySelectorAll("text")].map((text) => ({
    words: text.textContent,
    y: Number(text.getAttribute("y")),
  }));
  return { page, texts, top };
}

it("holds what was asked, which look is whose, what is left out and how far the data reach", () => {
  const { page, texts, top } = sheet(CAPTION);
  expect(page.querySelector("parsererror")).toBeNull();
  expect(texts.map(({ words }) => words)).toEqual([
    CAPTION.title,
    CAPTION.heading,
    "Almgren",
    "Bergström",
    "Cederlund",
    CAPTION.notes,
  ]);
  expect([...page.querySelectorAll("line")].map((line) => line.getAttribute("stroke"))).toEqual(
    CAPTION.legend.map(({ colour }) => colour),
  );
  expect(texts.slice(0, 5).every(({ y }) => y < top)).toBe(true);
  expect(texts[5]?.y).toBeGreaterThan(top + 200);
  expect(Number(page.documentElement.getAttribute("height"))).toBeGreaterThan(texts[5]?.y ?? 0);
});

it("breaks what is long into lines and shortens a name that fills one", () => {
  const long = { name: "Lättmjölksyoghurt ".repeat(8).trim(), colour: "#000", dash: "6 3" };
  const { texts } = sheet({ ...CAPTION, legend: [long, long] }, 320);
  expect(texts.filter(({ words }) => words.endsWith("…"))).toHaveLength(2);
  expect(new Set(texts.map(({ y }) => y)).size).toBe(texts.length);
  expect(Math.max(...texts.map(({ words }) => words.length * 6.8))).toBeLessThan(344);
});

it("takes no markup from a name", () => {
  const { page } = sheet({ ...CAPTION, title: "<script>alert(1)</script>" });
  expect(page.querySelector("script")).toBeNull();
});
