package salesassistant.app.identity;

/**
 * The person asking.
 *
 * @param subject what tells callers apart; everything kept for a caller is kept under it
 * @param name what the page calls her
 */
public record Caller(String subject, String name) {}
