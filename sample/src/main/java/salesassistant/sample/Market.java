package salesassistant.sample;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A published market: a cut of the trade of one country. */
record Market(
        String id,
        String name,
        MarketLevel level,
        Country country,
        @Nullable String channel,
        @Nullable String group,
        @Nullable String banner,
        @Nullable String region,
        @Nullable String parentId,
        Predicate<Store> stores) {}
