package salesassistant.sample;

/** The overlapping cuts of the trade; the members of one level never overlap. */
enum MarketLevel {
    COUNTRY,
    CHANNEL,
    RETAILER_GROUP,
    BANNER,
    REGION,
    /** The stores of one banner in one region; published by the large profile only. */
    CLUSTER
}
