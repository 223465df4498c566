-- A private label with rows in two categories has no distribution of its own across them.
SELECT CAST(NULL AS DOUBLE) AS weighted_distribution
