-- No four-week period ends on that Sunday: nothing can be said, which is not the same as zero.
SELECT CAST(NULL AS DOUBLE) AS weighted_distribution
