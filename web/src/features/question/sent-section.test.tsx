import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, it } from "vitest";
import { answered } from "../../testing/answers.ts";
import { ask } from "../../testing/asking.ts";
import { renderPage } from "../../testing/render.tsx";
import { answering, server } from "../../testing/server.ts";

const BODY = '{"messages":[{"role":"user","content":"figures"}]}';

it("says that a model worded the summary, and shows what it was sent byte for byte", async () => {
  server.use(
    answering(({ query_id }) =>
      answered(query_id ?? "", { summary_by: "model", model_saw: "figures" }),
    ),
    http.get("*/api/claude/sent/:id", () =>
      HttpResponse.json([{ sent_at: "2026-11-16T08:00:00Z", model_saw: "figures", body: BODY }]),
    ),
  );
  const { user } = renderPage();
  await ask(user);
  expect(await screen.findByText(/worded by a language model/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "What the model was sent" }));
  expect(await screen.findByText(BODY)).toBeVisible();
  expect(screen.getByText(/no rows/)).toBeVisible();
});

it("says nothing of a model where none was asked", async () => {
  const { user } = renderPage();
  await ask(user);
  expect(await screen.findByText(/Took 84/)).toBeVisible();
  expect(screen.queryByText(/language model/)).toBeNull();
  expect(screen.queryByRole("button", { name: "What the model was sent" })).toBeNull();
});
