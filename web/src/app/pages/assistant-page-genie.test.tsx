import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import type { Answer, AskRequest, GenieState } from "../../shared/wire.ts";
import { answered, declinedAnswer } from "../../testing/answers.ts";
import { ask, box, heading } from "../../testing/asking.ts";
import { byGenie, genieAnswered, withoutNumbers } from "../../testing/genie-answers.ts";
import { renderPage } from "../../testing/render.tsx";
import { answering, held, server } from "../../testing/server.ts";

/** Answers as given, one after the other, and remembers what was asked. */
function answersInTurn(...answers: ((queryId: string) => Answer)[]): AskRequest[] {
  const asked: AskRequest[] = [];
  server.use(
    answering((request) => {
      asked.push(request);
      const next = answers[Math.min(asked.length, answers.length) - 1] ?? answered;
      return next(request.query_id ?? "");
    }),
  );
  return asked;
}

const said = () => screen.getByRole("region", { name: "From Genie" });

test("says that an answer is Genie's, what Genie says of it, and what is amiss", async () => {
  answersInTurn(genieAnswered);
  const { user } = renderPage();
  await ask(user);
  expect(await heading("Brands with the largest fall")).toBeVisible();
  expect(said()).toHaveTextContent("Check this");
  expect(said()).toHaveTextContent("The period is not in Genie's query.");
  expect(said()).toHaveTextContent("Not found in its query: last quarter");
  expect(said()).toHaveTextContent("Value on deal by brand, largest fall first.");
  expect(within(said()).queryByText("message-1")).toBeNull();
  await user.click(within(said()).getByRole("button", { name: "Details for support" }));
  expect(within(said()).getByText("message-1")).toBeVisible();
  expect(said()).toHaveTextContent("Writing the query, after 1 s");
});

test("shows SQL that was not run, why, and where to look at it", async () => {
  answersInTurn((id) =>
    genieAnswered(id, {
      ...withoutNumbers,
      outcome: "declined",
      genie: byGenie({
        executed: false,
        check: null,
        refused: "It calls a function we do not run.",
      }),
    }),
  );
  const { user } = renderPage();
  await ask(user);
  expect(await heading("Genie's SQL was not run")).toBeVisible();
  expect(screen.getByText("It calls a function we do not run.")).toBeVisible();
  expect(screen.getByText("SELECT brand FROM sales")).toBeVisible();
  const [open] = screen.getAllByRole("link", { name: /Open in Databricks/ });
  expect(open).toHaveAttribute("href", byGenie().space_url);
});

test("puts a declined question to Genie on request", async () => {
  const asked = answersInTurn(
    (id) => ({ ...declinedAnswer(id), ask_genie: true }),
    (id) => genieAnswered(id),
  );
  const { user } = renderPage();
  await ask(user, "profit by brand");
  await user.click(await screen.findByRole("button", { name: "Ask Genie anyway" }));
  await heading("Brands with the largest fall");
  expect(asked[1]).toMatchObject({ answerer: "genie", base_query_id: asked[0]?.query_id });
  expect(asked[1]).not.toHaveProperty("question");
  expect(screen.getByRole("img", { name: "Put to Genie" })).toBeVisible();
});

test("puts an answered question to Genie for comparison", async () => {
  const asked = answersInTurn(
    (id) => answered(id, { ask_genie: true }),
    (id) => genieAnswered(id),
  );
  const { user } = renderPage();
  await ask(user);
  await user.click(await screen.findByRole("button", { name: "Compare with Genie" }));
  await heading("Brands with the largest fall");
  expect(asked[1]).toMatchObject({ answerer: "genie", base_query_id: asked[0]?.query_id });
});

test("answers what Genie asks back, by a click or in words, to Genie", async () => {
  const clarifying = (id: string) =>
    genieAnswered(id, {
      ...withoutNumbers,
      outcome: "needs_choice",
      ai_summary: "Value or volume?",
      suggested_followups: [],
      choices: [{ label: "Value", sentence: "", question: "Value sales" }],
      genie: byGenie({ check: null, sql: null, title: null, description: null }),
    });
  const asked = answersInTurn(clarifying, clarifying, (id) => genieAnswered(id));
  const { user } = renderPage();
  await ask(user);
  await heading("Genie asks back");
  await user.click(screen.getByRole("button", { name: "Value" }));
  await waitFor(() =>
    expect(asked[1]).toMatchObject({ question: "Value sales", answerer: "genie" }),
  );
  await heading("Genie asks back");
  await user.click(box());
  await user.paste("In volume");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(asked[2]).toMatchObject({ question: "In volume", answerer: "genie" }));
});

test("tells the place in the queue, Genie's steps and that the warehouse starts", async () => {
  let send = (_: Partial<GenieState>) => {};
  server.use(
    held((request, stream) => {
      send = (genie) =>
        stream.send("state", {
          query_id: request.query_id,
          state: "generating-sql",
          note: null,
          genie: {
            step: "asking",
            position: null,
            expected_wait_seconds: null,
            status: null,
            slow: false,
            message: "",
            ...genie,
          },
        });
      send({ step: "queued", position: 3, expected_wait_seconds: 36 });
    }),
  );
  const { user } = renderPage();
  await ask(user);
  const working = await screen.findByRole("status", { name: "Genie is working on it" });
  expect(working).toHaveTextContent("Number 3 in the queue");
  expect(working).toHaveTextContent("about 36 s to go");
  send({ status: "ASKING_AI" });
  await waitFor(() => expect(working).toHaveTextContent("Writing the query"));
  send({ status: "PENDING_WAREHOUSE", slow: true });
  expect(await screen.findByText("The warehouse is starting")).toBeVisible();
  expect(screen.getByText("Genie is still working. Cancel?")).toBeVisible();
});
