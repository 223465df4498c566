import type { components } from "../api/schema.ts";

type Schemas = components["schemas"];

export type Answer = Schemas["Answer"];
export type AskRequest = Schemas["AskRequest"];
export type BoardEntry = Schemas["BoardEntry"];
export type BoardReply = Schemas["BoardReply"];
export type CatalogOption = Schemas["CatalogOption"];
export type ChatMessage = Schemas["ChatMessage"];
export type ChatRequest = Schemas["ChatRequest"];
export type ChartSpec = Schemas["ChartSpec"];
export type Chip = Schemas["Chip"];
export type ChipEdit = Schemas["ChipEdit"];
export type Choice = Schemas["Choice"];
export type ColumnDetail = Schemas["ColumnDetail"];
export type ConversationTurn = Schemas["ConversationTurn"];
export type DashboardConfig = Schemas["DashboardConfig"];
export type Declined = Schemas["Declined"];
export type Embed = Schemas["Embed"];
export type FilterReply = Schemas["FilterReply"];
export type GenieAnswer = Schemas["GenieAnswer"];
export type GenieCheck = Schemas["GenieCheck"];
export type GenieState = Schemas["GenieState"];
export type HolidayReply = Schemas["HolidayReply"];
export type Interpretation = Schemas["Interpretation"];
export type LookingAt = Schemas["LookingAt"];
export type Me = Schemas["Me"];
export type Problem = Schemas["Problem"];
export type QuestionState = Schemas["QuestionState"];
export type Results = Schemas["Results"];
export type RowsPage = Schemas["RowsPage"];
export type SummaryPart = Schemas["SummaryPart"];
export type WhyAnswer = Schemas["WhyAnswer"];
export type WhyDriver = Schemas["WhyDriver"];
export type WhyPoint = Schemas["WhyPoint"];
export type WhyStep = Schemas["WhyStep"];
export type TileReply = Schemas["TileReply"];

/** What one cell of a result may hold; a number with more than 15 digits travels as a string. */
export type Cell = string | number | boolean | null;
export type Row = readonly Cell[];
