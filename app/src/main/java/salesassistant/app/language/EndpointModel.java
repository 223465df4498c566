package salesassistant.app.language;

/**
 * The model behind an endpoint, as its adapter opens it: without limits and without measure.
 *
 * @param model the model
 */
public record EndpointModel(LanguageModel model) {}
