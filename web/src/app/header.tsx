import { useQuery } from "@tanstack/react-query";
import { Monitor, Moon, Sun } from "lucide-react";
import { dateText } from "../shared/format.ts";
import { chooseLanguage, LANGUAGES, useLanguage } from "../shared/language.ts";
import { useLocale, useMessages } from "../shared/messages/use-messages.ts";
import { chooseTheme, THEMES, useTheme } from "../shared/theme.ts";
import { Segmented } from "../ui/segmented.tsx";
import { AccountMenu } from "./account-menu.tsx";
import { me } from "./me-api.ts";

const THEME_SIGNS = {
  light: <Sun aria-hidden className="size-3.5" />,
  dark: <Moon aria-hidden className="size-3.5" />,
  system: <Monitor aria-hidden className="size-3.5" />,
};

/** What this is, who asks, how fresh the data are, and how one likes to read. */
export function Header({ onSignOut }: { readonly onSignOut: () => void }) {
  const m = useMessages();
  const locale = useLocale();
  const { data: caller } = useQuery(me);
  return (
    <header className="flex min-h-13 items-center justify-between gap-3 border-line border-b bg-surface px-3 sm:px-4">
      <div className="flex min-w-0 items-center gap-2.5">
        <img src="/mark.svg" alt="" className="size-6 max-[22rem]:hidden" />
        <h1 className="font-semibold text-xs leading-tight sm:truncate sm:text-[0.9375rem]">
          {m.header.name}
        </h1>
        {caller?.as_of && (
          <p className="whitespace-nowrap border-line border-l pl-2.5 text-ink-soft text-xs max-sm:hidden">
            {m.header.dataTo(dateText(caller.as_of, locale))}
          </p>
        )}
      </div>
      <div className="flex items-center gap-2">
        <AccountMenu caller={caller} onSignOut={onSignOut}>
          <div className="mt-3 flex flex-wrap justify-between gap-2 md:hidden">
            <Preferences />
          </div>
        </AccountMenu>
        <div className="contents max-md:hidden">
          <Preferences />
        </div>
      </div>
    </header>
  );
}

/** The language and the colours one likes to read in. */
function Preferences() {
  const m = useMessages();
  const language = useLanguage();
  const theme = useTheme();
  return (
    <>
      <Segmented
        label={m.header.language}
        value={language}
        options={LANGUAGES.map((value) => ({ value, name: value.toUpperCase() }))}
        onChange={chooseLanguage}
      />
      <Segmented
        label={m.header.theme}
        value={theme}
        options={THEMES.map((value) => ({
          value,
          name: m.header.themes[value],
          sign: THEME_SIGNS[value],
        }))}
        onChange={chooseTheme}
      />
    </>
  );
}
