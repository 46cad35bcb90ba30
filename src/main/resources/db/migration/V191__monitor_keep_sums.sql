-- A page lays hundreds of teams beside each other, with a hundred categories of each: a row for every one of them took most of its time. So what is
-- counted of a part in a month or a year stands together in one row. What was kept of who came back ("since") is counted nowhere any more.
create table monitor_sum (
    measure text not null,
    part text not null check (part in ('ALL', 'TEAM', 'DISTRICT', 'REFERRER')),
    span text not null check (span in ('MONTH', 'YEAR')),
    since date not null,
    of text not null,
    counts text not null,
    primary key (measure, part, span, since, of)
);
comment on table monitor_sum is 'how many of what is counted are in each category, in a month or a year of everybody or of one team, district or referrer; of who came back only what counts the first time';
comment on column monitor_sum.since is 'the first day of the month or the year';
comment on column monitor_sum.counts is 'on each line a category, a tab and how many; a category with nobody is missing';
create index monitor_sum_empty on monitor_sum (measure) where counts = '';

insert into monitor_sum
select measure, part, 'MONTH', month, of, string_agg(category || e'\t' || n, e'\n' order by category collate "C")
  from monitor_cell where since = '-infinity' and n <> 0 group by 1, 2, 4, 5
 union all
select measure, part, 'YEAR', year, of, string_agg(category || e'\t' || n, e'\n' order by category collate "C")
  from monitor_year where n <> 0 group by 1, 2, 4, 5;

drop table monitor_cell;
drop table monitor_year;

create view monitor_count as
select measure, part, span, since, of, split_part(line, e'\t', 1) as category, split_part(line, e'\t', 2)::bigint as n
  from monitor_sum cross join lateral string_to_table(counts, e'\n') line;
comment on view monitor_count is 'the counts of monitor_sum, a row for each category';
