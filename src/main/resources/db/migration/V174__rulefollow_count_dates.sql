alter table rulefollow_run add column dates jsonb not null default '{}';
comment on column rulefollow_run.dates is 'for how many each date changed, by its name';
