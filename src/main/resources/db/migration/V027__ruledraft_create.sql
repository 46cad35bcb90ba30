-- A draft of a rule table; the texts are kept as they were typed, also when they are not right yet.
create table ruledraft_draft (
    id           uuid        primary key,
    version      int         not null,
    rule_set     text        not null,
    definition   text        not null,
    based_on     uuid        not null references ruleversion_published,
    state        text        not null check (state in ('OPEN', 'SUBMITTED', 'PUBLISHED', 'DROPPED')),
    content      jsonb       not null,
    valid_from   date,
    reason       text,
    note         text,
    running      boolean     not null default false,
    published_as uuid        references ruleversion_published,
    check (state not in ('SUBMITTED', 'PUBLISHED') or num_nulls(valid_from, reason, note) = 0)
);

-- Two drafts of one table would overtake each other.
create unique index ruledraft_draft_one_at_a_time on ruledraft_draft (rule_set) where state in ('OPEN', 'SUBMITTED');

-- What stood there before each change, to undo it.
create table ruledraft_step (
    draft_id uuid  not null references ruledraft_draft,
    number   int   not null,
    deed     text  not null,
    before   jsonb not null,
    primary key (draft_id, number)
);

-- Who did what to a draft; rows are only ever added.
create table ruledraft_event (
    number   bigint      generated always as identity primary key,
    draft_id uuid        not null references ruledraft_draft,
    deed     text        not null,
    by       uuid        not null,
    at       timestamptz not null,
    remark   text
);

create index ruledraft_event_of_draft on ruledraft_event (draft_id, number);
