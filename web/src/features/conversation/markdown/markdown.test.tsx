import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Figure } from "../turn.ts";
import { Markdown } from "./markdown.tsx";
import { tame } from "./tame.ts";

function show(text: string, figures: readonly Figure[] = []) {
  return render(
    <Markdown
      text={text}
      figures={figures}
      hosts={["adb-42.7.azuredatabricks.net"]}
      drawFigure={(figure) => <mark>{figure.text}</mark>}
    />,
  ).container;
}

const figure = (text: string, within: string): Figure => ({
  text,
  from: within.indexOf(text),
  to: within.indexOf(text) + text.length,
  verified: true,
  source: "r0c0",
});

describe("the words of a reply", () => {
  it("are set as paragraphs, lists, tables and code", () => {
    const page = show(
      "# Sales\n\n**Svea** leads:\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n`SUM`",
    );
    expect(page.querySelector("strong")).toHaveTextContent("Svea");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
    expect(screen.getAllByRole("cell")).toHaveLength(2);
    expect(page.querySelector("code")).toHaveTextContent("SUM");
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("have their figures marked, also inside strong words and tables", () => {
    const text = "Up **3.4 %** to SEK 1.2 m.\n\n| x |\n|---|\n| 0.8 pp |";
    const page = show(text, [
      figure("3.4 %", text),
      figure("SEK 1.2 m", text),
      figure("0.8 pp", text),
    ]);
    expect([...page.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual([
      "3.4 %",
      "SEK 1.2 m",
      "0.8 pp",
    ]);
  });

  it("keep a figure and the signs that touch it on one line", () => {
    const text = "Norr leads (SEK 1.2 m), **3 %** up.";
    const page = show(text, [figure("SEK 1.2 m", text), figure("3 %", text)]);
    expect(page.querySelector(".whitespace-nowrap")).toHaveTextContent("(SEK 1.2 m),");
    expect(page).toHaveTextContent("Norr leads (SEK 1.2 m), 3 % up.");
  });

  it("mark nothing where a figure is not what stands there", () => {
    const page = show("It is \\*4 %.", [figure("4 %", "It is 4 %.")]);
    expect(page.querySelector("mark")).toBeNull();
    expect(page).toHaveTextContent("It is *4 %.");
  });
});

describe("hostile words", () => {
  it("fetch no image, by whatever form", () => {
    const page = show(
      '![x](https://evil.example/p.png?d=1) ![y][r] <img src="https://evil.example/2">\n\n[r]: https://evil.example/3',
    );
    expect(page.querySelector("img, picture, source, svg, object, iframe, [src]")).toBeNull();
    expect(page).toHaveTextContent("x");
  });

  it("bring no element of their own", () => {
    const page = show(
      '<script>alert(1)</script><a href="https://evil.example">x</a><style>*{display:none}</style><data value="0">7</data>\n\n<form action="/"><input></form>',
    );
    expect(page.querySelector("script, style, form, input, a, data, mark")).toBeNull();
  });

  it.each([
    "[x](https://evil.example/?q=secret)",
    "[x](javascript:alert(1))",
    "[x](java&#x73;cript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](//evil.example/)",
    "[x](https://localhost:3000@evil.example/)",
    "[x](https://evil@adb-42.7.azuredatabricks.net/)",
    "[x](http://adb-42.7.azuredatabricks.net/)",
    "[x](https://adb-42.7.azuredatabricks.net.evil.example/)",
    "<https://evil.example/>",
    "https://evil.example/auto www.evil.example mail@evil.example",
    "[x]: https://evil.example\n\n[x]",
  ])("lead nowhere: %s", (text) => {
    expect(show(text).querySelector("a")).toBeNull();
  });

  it("may lead to this site and to a host the server named, away in a tab of its own", () => {
    show("[here](/?question=1) [there](https://adb-42.7.azuredatabricks.net/sql)");
    expect(screen.getByRole("link", { name: "here" })).not.toHaveAttribute("target");
    expect(screen.getByRole("link", { name: /there/ })).toHaveAttribute(
      "rel",
      "noopener noreferrer",
    );
  });

  it.each([
    ["quotations", "> ".repeat(5000)],
    ["lists", "- ".repeat(5000)],
    ["numbered lists", "1. ".repeat(4000)],
    ["brackets", "[".repeat(12_000)],
    ["stars", `${"*a **b ".repeat(1500)}`],
    ["links in links", "[a](".repeat(3000)],
    ["backticks", "`".repeat(12_000)],
    ["table columns", `|${"a|".repeat(5000)}\n|${"-|".repeat(5000)}`],
    ["indents", Array.from({ length: 400 }, (_, at) => `${" ".repeat(at * 2)}- x`).join("\n")],
  ])("cannot pile up %s", (_, text) => {
    const page = show(`${text} the end`);
    const deepest = Math.max(...[...page.querySelectorAll("*")].map(depth));
    expect(deepest).toBeLessThan(60);
  });

  it("are cut off where they do not end", () => {
    const { text, cut } = tame("word ".repeat(100_000));
    expect(text.length).toBeLessThanOrEqual(12_000);
    expect(cut).toBe(true);
    show("word ".repeat(100_000));
    expect(screen.getByText(/cut off here/)).toBeVisible();
  });

  it("within the bounds are not touched", () => {
    const text = "- one\n  - two\n\n> said **so** [x](y)";
    expect(tame(text)).toEqual({ text, cut: false });
  });
});

function depth(element: Element): number {
  return element.parentElement ? 1 + depth(element.parentElement) : 0;
}
