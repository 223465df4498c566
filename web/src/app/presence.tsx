import { useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { onSignInNeeded } from "../shared/http.ts";
import { forgetKept, signIn } from "../shared/sign-in.ts";
import { endSession, me } from "./me-api.ts";
import { SignedOut } from "./signed-out.tsx";

interface PresenceProps {
  readonly children: (signOut: () => void) => ReactNode;
}

/** Shows the page to whoever is signed in, and sends everybody else to sign in. */
export function Presence({ children }: PresenceProps) {
  const [gone, setGone] = useState<"signed-out" | "failed" | null>(null);
  const client = useQueryClient();
  useEffect(
    () =>
      onSignInNeeded(() => {
        // Whoever is known by other means than a session cannot sign in here: she is told what is wrong.
        if (client.getQueryData(me.queryKey)?.signs_out === false) return;
        if (!signIn()) setGone((known) => known ?? "failed");
      }),
    [client],
  );

  async function signOut() {
    setGone("signed-out");
    await endSession();
    client.clear();
    forgetKept();
    sessionStorage.removeItem("session");
  }

  return gone ? <SignedOut failed={gone === "failed"} /> : children(() => void signOut());
}
