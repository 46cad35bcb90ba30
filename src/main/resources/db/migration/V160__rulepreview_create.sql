-- The latest computation of what a draft would do; whoever asks again replaces it. Any node may show it, one works on it.
create table rulepreview_run (
    draft_id      uuid        primary key,
    id            uuid        not null,
    draft_version int         not null,
    content       text        not null,
    first_month   date        not null,
    state         text        not null check (state in ('RUNNING', 'DONE', 'STOPPED', 'FAILED')),
    done          bigint      not null,
    expected      bigint      not null,
    started_by    uuid        not null,
    started_at    timestamptz not null,
    stop_asked    boolean     not null default false,
    alive_at      timestamptz not null,
    counted       jsonb,
    check ((state = 'DONE') = (counted is not null))
);
comment on column rulepreview_run.content is 'digest of the rules of the draft that it was computed by';
comment on column rulepreview_run.alive_at is 'by the clock of the database, as it is about nodes and not about dates';
