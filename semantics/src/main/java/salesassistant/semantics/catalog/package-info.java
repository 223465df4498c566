/**
 * What may be asked about: measures, dimensions, partitions, calendar and the words people use for them.
 *
 * <p>A published table is described by a metric view file and an overlay: {@code CatalogLoader.load(view, overlay)}. A company's
 * own metric view needs no overlay: {@code CatalogLoader.load(view, Optional.empty(), "catalog.schema.view")}, with the
 * columns' types where the workspace tells them. {@code Catalog.isMetricView()} tells the two apart and
 * {@code LeafView.remarks()} what was not understood. Its days and members are found by {@code ViewStatements}, its
 * {@code DataSpan} is made by {@code DataSpan.ofDays}, its checks are {@code DataChecks.of}, and it is compiled by
 * {@code SqlCompilers.databricks}.
 */
@NullMarked
package salesassistant.semantics.catalog;

import org.jspecify.annotations.NullMarked;
