-- Versions are only ever added. The texts are those of the files, so that an old decision is explained by the columns and rows of its day.
create table rulebook_version (
    id           uuid        primary key,
    rule_set     text        not null,
    number       int         not null check (number > 0),
    kind         text        not null check (kind in ('TABLE', 'RULES')),
    origin       text        not null check (origin in ('SHIPPED', 'EDITED')),
    definition   text        not null,
    rows         text        not null,
    content_hash text        not null,
    valid_from   date        not null,
    published_by uuid,
    published_at timestamptz not null,
    unique (rule_set, number)
);

create table rulebook_decision (
    id                 uuid        primary key,
    version_id         uuid        not null references rulebook_version,
    subject            uuid        not null,
    facts              jsonb       not null,
    verdicts           jsonb       not null,
    fired              text[]      not null,
    decided_at         timestamptz not null,
    confirmed_by       uuid,
    confirmed_at       timestamptz,
    overridden_verdict jsonb,
    override_reason    text,
    overridden_by      uuid,
    overridden_at      timestamptz,
    check (num_nulls(overridden_verdict, override_reason, overridden_at) in (0, 3))
);

create index rulebook_decision_of_subject on rulebook_decision (subject, decided_at);
create index rulebook_decision_of_version on rulebook_decision (version_id, decided_at);
