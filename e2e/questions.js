// The questions the journeys ask; what they are about is in the sample whatever its size.
export const TOP = "top brands";
export const TREND = "weekly sales trend for the last 6 months";
export const COMPARED = "compare year over year for the top categories";
export const UNANSWERABLE = "What is our margin?";
export const FOLLOW_UP = "what about volume";
/** Twelve thousand rows with a share in each: a second of work where nothing else is done. */
export const HEAVY = "value share by product by week last 3 years";
export const MANY = "weekly sales by brand last 52 weeks";
