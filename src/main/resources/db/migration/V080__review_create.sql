-- A progress conversation as it was closed.
create table review_review (
    id                uuid primary key,
    trajectory_id     uuid not null references trajectory_trajectory,
    conversation_id   uuid not null,
    held_on           date not null,
    stress_discussed  boolean not null,
    feedback_asked    boolean not null,
    next              text not null check (next in ('REVIEW', 'PLAN', 'OUTFLOW')),
    appointment_at    timestamp,
    recorded_at       timestamptz not null,
    recorded_by       uuid
);
comment on column review_review.appointment_at is 'the next one, local time; null when none was made';
create unique index review_review_conversation on review_review (conversation_id);
create index review_review_trajectory on review_review (trajectory_id, held_on);

-- The goals of the Bridge with which it opened.
create table review_goal (
    review_id  uuid not null references review_review,
    place      integer not null,
    goal_id    uuid not null,
    pillar     text not null,
    words      text not null,
    primary key (review_id, place)
);

-- What was told about each action that was talked about.
create table review_action (
    review_id  uuid not null references review_review,
    place      integer not null,
    plan_id    uuid not null,
    action_id  uuid not null,
    what       text not null,
    outcome    text not null check (outcome in ('DONE', 'NOT_YET', 'CHANGED', 'DROPPED')),
    done_on    date,
    due_on     date,
    obstacle   text,
    strategy   text,
    primary key (review_id, place)
);
comment on column review_action.strategy is 'made in this conversation; null when skipped';
create index review_action_action on review_action (action_id);

-- Appointments with the participant; at most one is still to come.
create table review_appointment (
    id             uuid primary key,
    trajectory_id  uuid not null references trajectory_trajectory,
    starts_at      timestamp not null,
    state          text not null check (state in ('PLANNED', 'HELD', 'MISSED', 'MOVED')),
    recorded_at    timestamptz not null,
    settled_at     timestamptz,
    check ((state = 'PLANNED') = (settled_at is null))
);
comment on column review_appointment.starts_at is 'local time';
create unique index review_appointment_next on review_appointment (trajectory_id) where state = 'PLANNED';

-- A conversation that is half written down.
create table review_draft (
    trajectory_id  uuid primary key references trajectory_trajectory,
    content        text not null,
    kept_at        timestamptz not null,
    kept_by        uuid not null
);
