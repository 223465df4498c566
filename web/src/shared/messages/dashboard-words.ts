/** What the page says about the company's dashboards. */
export const dashboardEn = {
  title: "Dashboard",
  choose: "Choose a dashboard",
  untitled: (number: number) => `Dashboard ${number}`,
  loading: "The dashboard is loading …",
  refresh: "Load the dashboard again",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  open: "Open in Databricks",
  openAlone: "Open by itself",
  opensNewTab: "opens a new tab",
  failed: {
    title: "The dashboard cannot be shown here",
    slow: "The workspace has not answered for a while. It may be starting, or this network may not reach it.",
    refused:
      "The page's own security rules do not allow this frame. Tell whoever runs the assistant.",
    config: "The assistant could not find out where the dashboard is.",
    again: "Try again",
  },
  silent: {
    title: "Is the space below empty, or does it ask you to sign in over and over?",
    detail:
      "Then this browser blocks Databricks' sign-in inside other pages (third-party cookies), or the workspace does not allow the assistant's address. Opened by itself the dashboard works.",
    dismiss: "I can see it",
  },
  problems: {
    "dashboard-not-allowed":
      "The assistant may not show this dashboard. Open it in Databricks, or tell whoever runs the assistant that its principal needs the right to run it.",
    "dashboard-not-published": "This dashboard is not published, or the assistant may not see it.",
    "dashboard-unavailable": "Databricks does not give out the dashboard at the moment.",
    "unknown-embed-token": "This view has become too old.",
    unreachable: "The assistant's server cannot be reached.",
  } as Record<string, string>,
};

export const dashboardSv: typeof dashboardEn = {
  title: "Instrumentpanel",
  choose: "Välj instrumentpanel",
  untitled: (number) => `Panel ${number}`,
  loading: "Panelen laddas …",
  refresh: "Ladda om panelen",
  fullScreen: "Helskärm",
  leaveFullScreen: "Lämna helskärm",
  open: "Öppna i Databricks",
  openAlone: "Öppna för sig",
  opensNewTab: "öppnas i en ny flik",
  failed: {
    title: "Panelen kan inte visas här",
    slow: "Arbetsytan har inte svarat på en stund. Den kanske håller på att starta, eller så når det här nätverket den inte.",
    refused:
      "Sidans egna säkerhetsregler tillåter inte ramen. Säg till den som driver assistenten.",
    config: "Assistenten kunde inte ta reda på var panelen finns.",
    again: "Försök igen",
  },
  silent: {
    title: "Är ytan nedanför tom, eller ber den dig logga in om och om igen?",
    detail:
      "Då blockerar webbläsaren inloggningen till Databricks inne i andra sidor (tredjepartskakor), eller så tillåter arbetsytan inte assistentens adress. Öppnad för sig själv fungerar panelen.",
    dismiss: "Jag ser den",
  },
  problems: {
    "dashboard-not-allowed":
      "Assistenten får inte visa panelen. Öppna den i Databricks, eller säg till den som driver assistenten att dess konto behöver rätt att köra den.",
    "dashboard-not-published": "Panelen är inte publicerad, eller så får assistenten inte se den.",
    "dashboard-unavailable": "Databricks lämnar inte ut panelen just nu.",
    "unknown-embed-token": "Den här vyn har blivit för gammal.",
    unreachable: "Assistentens server kan inte nås.",
  },
};
