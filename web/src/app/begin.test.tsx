import { queryOptions, useQuery } from "@tanstack/react-query";
import { act, cleanup } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { begin } from "./begin.tsx";

let drawn: string[] = [];

beforeEach(() => {
  drawn = [];
  const root = document.createElement("div");
  root.id = "root";
  document.body.append(root);
});

afterEach(() => {
  cleanup();
  document.getElementById("root")?.remove();
});

function first(shown: Promise<string>) {
  return queryOptions({ queryKey: ["first"], queryFn: () => shown, staleTime: Infinity });
}

function Page({ asked }: { readonly asked: ReturnType<typeof first> }) {
  const { data } = useQuery(asked);
  drawn.push(data ?? "nothing yet");
  return null;
}

test("draws the page at once with what has come already", async () => {
  const asked = first(new Promise((come) => setTimeout(come, 1, "the dashboard")));
  await act(() => begin(asked, <Page asked={asked} />));
  expect(drawn[0]).toBe("the dashboard");
});

test("does not wait for what is still on its way", async () => {
  const asked = first(new Promise(() => undefined));
  await act(() => begin(asked, <Page asked={asked} />));
  expect(drawn[0]).toBe("nothing yet");
});
