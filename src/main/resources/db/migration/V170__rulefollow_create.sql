-- How far what runs follows a version; a row for each version that was published for what runs too.
create table rulefollow_run (
    version_id uuid        primary key references ruleversion_published,
    rule_set   text        not null,
    to_follow  int         not null default 0,
    followed   int         not null default 0,
    moved      int         not null default 0,
    last_id    uuid,
    began_at   timestamptz,
    ended_at   timestamptz
);
comment on column rulefollow_run.to_follow is 'how many ran when it began';
comment on column rulefollow_run.last_id is 'the last one that followed; the next part begins after it';
