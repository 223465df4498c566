package salesassistant.semantics.insight.change;

import salesassistant.semantics.query.Query;

/**
 * One thing an investigation wants to know.
 *
 * @param step what it is for
 * @param query the exact question, one that the rules of the trade allow
 */
public record Inquiry(Step step, Query query) {}
