import { startEmbedPage } from "../features/dashboard/embed-page.ts";
import "./embed.css";

const place = document.getElementById("dashboard");
if (place && globalThis.parent !== globalThis.self) startEmbedPage(place);
