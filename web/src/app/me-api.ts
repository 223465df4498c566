import { queryOptions } from "@tanstack/react-query";
import { bodyOf, http } from "../shared/http.ts";
import { signInWorked } from "../shared/sign-in.ts";
import type { Me } from "../shared/wire.ts";

export const me = queryOptions<Me>({
  queryKey: ["me"],
  queryFn: async ({ signal }) => {
    const caller = await bodyOf(http.GET("/api/me", { signal }));
    signInWorked();
    return caller;
  },
  staleTime: 60_000,
});

/** Ends the session; one that has ended already is ended. */
export async function endSession(): Promise<void> {
  await http.POST("/api/logout").catch(() => undefined);
}
