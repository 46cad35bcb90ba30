-- What policy staff publish: who wrote it, why, what changes for mentors, and the example cases of its day. Rows are only ever added.
alter table ruleversion_published
    add column cases   text,
    add column author  uuid,
    add column reason  text,
    add column note    text,
    add column running boolean not null default false;

-- Taken back before its day came; such a version never held.
create table ruleversion_withdrawn (
    version_id   uuid        primary key references ruleversion_published,
    withdrawn_by uuid        not null,
    withdrawn_at timestamptz not null,
    reason       text        not null
);
