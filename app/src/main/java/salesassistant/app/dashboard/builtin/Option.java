package salesassistant.app.dashboard.builtin;

/**
 * What a filter can be set to.
 *
 * @param chip the edit's value that limits an answer the same way
 * @param group what it is one of, such as "Region"; empty where there is one kind only
 */
public record Option(String id, String label, String chip, String group) {}
