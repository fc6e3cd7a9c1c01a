/**
 * User data as columns: CSV, TSV, Parquet, JSON lines and SQL queries, read by DuckDB inside the
 * process. {@link org.lossary.tables.Table} holds a whole file in memory; {@link
 * org.lossary.tables.TableReader} passes over one of any size in batches; {@link
 * org.lossary.tables.CsvWriter} writes results. Whatever is wrong with the data becomes a {@link
 * org.lossary.tables.TableException}, one line that says what to do.
 */
@NullMarked
package org.lossary.tables;

import org.jspecify.annotations.NullMarked;
