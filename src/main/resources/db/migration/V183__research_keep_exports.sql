-- Every data set for researchers that was made: a file that is found somewhere is traced by its id, and who makes the next one hears which
-- cohorts went out before. No row of it is about a participant.
create table research_export (
    id           uuid primary key,
    made_at      timestamptz not null,
    dates        text        not null,
    began_from   date,
    began_before date,
    participants integer     not null
);
comment on column research_export.began_from is 'first day on which the first trajectory of a participant may have begun; null: any before';
comment on column research_export.began_before is 'the day after the last one; null: any after';
