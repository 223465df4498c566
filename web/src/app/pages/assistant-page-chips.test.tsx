import { screen, waitFor } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import type { AskRequest } from "../../shared/wire.ts";
import { answered } from "../../testing/answers.ts";
import { ask } from "../../testing/asking.ts";
import { renderPage } from "../../testing/render.tsx";
import { answering, server } from "../../testing/server.ts";

describe("changing a chip", () => {
  const collecting = () => {
    const requests: AskRequest[] = [];
    server.use(
      answering((request) => {
        requests.push(request);
        return answered(request.query_id ?? "");
      }),
    );
    return requests;
  };

  it("sends the answer's id and the edit, and no words", async () => {
    const requests = collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Measure: Value sales/ }));
    await user.click(screen.getByRole("option", { name: "Units" }));
    await waitFor(() => expect(requests).toHaveLength(2));
    expect(requests[1]).toMatchObject({
      base_query_id: requests[0]?.query_id,
      edits: [{ chip: "measure", value: "sales_units" }],
    });
    expect(requests[1]?.question).toBeUndefined();
    expect(
      await screen.findByRole("button", { name: /Measure: Units \(Answered\)/ }),
    ).toBeVisible();
  });

  it("moves the focus to where the new answer will be", async () => {
    collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: "and in Norr?" }));
    expect(screen.getByRole("region", { name: "Answer" })).toHaveFocus();
  });

  it("takes a chip away", async () => {
    const requests = collecting();
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Ranking/ }));
    await user.click(screen.getByRole("button", { name: "Remove: Top 3" }));
    await waitFor(() => expect(requests[1]?.edits).toEqual([{ remove: "ranking" }]));
  });

  it("offers no removal of what was assumed or of the only measure", async () => {
    const { user } = renderPage();
    await ask(user);
    for (const name of [/Change Market/, /Change Measure/]) {
      await user.click(await screen.findByRole("button", { name }));
      expect(screen.queryByRole("button", { name: /^Remove/ })).toBeNull();
      await user.keyboard("{Escape}");
    }
  });

  it("finds any other member of the catalogue by typing, with the keyboard alone", async () => {
    const requests = collecting();
    server.use(
      http.get("*/api/catalog/options", ({ request }) => {
        const search = new URL(request.url).searchParams;
        return HttpResponse.json(
          search.get("kind") === "market" && search.get("q") === "nor"
            ? [{ id: "SE-N", label: "Norr" }]
            : [],
        );
      }),
    );
    const { user } = renderPage();
    await ask(user);
    await user.click(await screen.findByRole("button", { name: /Change Market/ }));
    await user.keyboard("nor");
    await screen.findByRole("option", { name: "Norr" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(requests[1]?.edits).toEqual([{ chip: "market", value: "SE-N" }]));
  });
});
