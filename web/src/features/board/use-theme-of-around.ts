import { useEffect } from "react";
import { useTheme } from "../../shared/theme.ts";

/** The page around may change its colours while this one is open. */
export function useThemeOfAround(): void {
  const theme = useTheme();
  useEffect(() => {
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
  }, [theme]);
}
