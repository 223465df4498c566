package salesassistant.simulator.http;

/** A part of the workspace that answers at some addresses. */
public interface Api {

    void addTo(Router router);
}
