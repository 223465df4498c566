package salesassistant.sample;

/** Hears how far the making of a sample has come; called from several threads. */
@FunctionalInterface
public interface ProgressListener {

    /** Nobody listens. */
    ProgressListener SILENT = (step, share) -> {};

    /** The step that has just moved and the share of the whole work done, between 0 and 1. */
    void progressed(String step, double share);
}
