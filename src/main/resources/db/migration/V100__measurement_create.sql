-- The measurement moments of a trajectory, planned by the table measurement/moments; each is measured at most once.
create table measurement_moment (
    id               uuid primary key,
    version          integer not null,
    trajectory_id    uuid not null references trajectory_trajectory,
    moment           text not null,
    role             text not null check (role in ('START', 'BETWEEN', 'FINAL', 'EARLY_END')),
    opens_on         date not null,
    due_on           date not null,
    closes_on        date not null,
    instruments      text[] not null,
    voucher          numeric(6, 2),
    decision_id      uuid not null,
    state            text not null check (state in ('PLANNED', 'OPEN', 'DONE', 'MISSED', 'DECLINED', 'LAPSED')),
    settled_on       date,
    reason           text,
    conversation_id  uuid references trajectory_conversation,
    held_on          date,
    voucher_given    boolean,
    counts_as_last   text check (counts_as_last in ('PLANNED_LAST', 'BEFORE_EARLY_END', 'SO_FAR')),
    unique (trajectory_id, moment),
    check (opens_on <= due_on and due_on <= closes_on),
    check ((state in ('PLANNED', 'OPEN')) = (settled_on is null)),
    check ((state = 'DONE') = (held_on is not null)),
    check ((state = 'DONE') = (conversation_id is not null))
);
comment on column measurement_moment.decision_id is 'the stored decision that set these dates';
comment on column measurement_moment.moment is 'a code of the table, for instance T1; LAST is not in the table';
comment on column measurement_moment.counts_as_last is 'why the rules measurement/last take this one as the last; null: they do not';
comment on column measurement_moment.held_on is 'the day of the measurement; settled_on: the day on which that was recorded';
create index measurement_moment_state on measurement_moment (state, due_on);

-- One instrument at one moment, the Bridge apart: that is the bridge step''s.
create table measurement_questionnaire (
    id              uuid primary key,
    version         integer not null,
    moment_id       uuid not null references measurement_moment,
    instrument      text not null check (instrument in ('QLI', 'PIFS', 'BRIEF_A', 'WORKING_ALLIANCE')),
    form            text not null,
    form_version    text not null,
    state           text not null check (state in ('BEGUN', 'FILLED')),
    by_participant  boolean not null,
    filled_on       date,
    unique (moment_id, instrument),
    check ((state = 'FILLED') = (filled_on is not null))
);
comment on column measurement_questionnaire.form_version is 'tells the texts of the form apart, so that answers keep what was asked';
comment on column measurement_questionnaire.by_participant is 'filled in alone, on an own device';

create table measurement_answer (
    questionnaire_id  uuid not null references measurement_questionnaire,
    item              text not null,
    value             integer,
    not_applicable    boolean not null,
    words             text,
    primary key (questionnaire_id, item),
    check (num_nonnulls(value, words) + not_applicable::int = 1)
);

create table measurement_score (
    questionnaire_id  uuid not null references measurement_questionnaire,
    score             text not null,
    value             numeric(9, 5),
    answered          integer not null,
    asked             integer not null,
    primary key (questionnaire_id, score)
);
comment on column measurement_score.value is 'null: too few items were answered to compute it';

-- A code with which a participant fills in questionnaires without logging in. Only its digest is kept.
create table measurement_code (
    digest      text primary key,
    moment_id   uuid not null references measurement_moment,
    issued_at   timestamptz not null,
    issued_by   uuid not null,
    expires_at  timestamptz not null,
    ended_at    timestamptz
);
create index measurement_code_moment on measurement_code (moment_id);
comment on column measurement_code.ended_at is 'when everything was filled in, or a newer code took its place';

-- Whether a participant agrees to questionnaires beside the Bridge; without a row: yes, each can still be left out.
create table measurement_agreement (
    trajectory_id  uuid primary key references trajectory_trajectory,
    agreed         boolean not null,
    recorded_at    timestamptz not null
);
