-- Of the year that is not over, every team beside each other is a row for each month too. They lie all over the table, so their counts are read from the
-- index alone, as those of whole years are. A count that moves has a new entry in an index in any case.
alter table monitor_cell drop constraint monitor_cell_pkey;
alter table monitor_cell add primary key (measure, part, month, of, since, category) include (n);
alter table monitor_cell set (autovacuum_vacuum_scale_factor = 0.02);
