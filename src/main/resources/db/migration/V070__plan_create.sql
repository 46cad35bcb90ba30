-- A goal-action plan under a goal of the Bridge.
create table plan_plan (
    id             uuid primary key,
    version        integer not null,
    trajectory_id  uuid not null references trajectory_trajectory,
    goal_id        uuid not null,
    pillar         text not null,
    words          text not null,
    due_on         date,
    state          text not null check (state in ('OPEN', 'REACHED', 'DROPPED')),
    made_on        date not null,
    closed_on      date,
    recorded_at    timestamptz not null,
    check ((state = 'OPEN') = (closed_on is null))
);
comment on column plan_plan.words is 'the short-term goal, in the participant''s own words';
create index plan_plan_trajectory on plan_plan (trajectory_id);

-- The small actions of a plan, as they stand now.
create table plan_action (
    id           uuid primary key,
    version      integer not null,
    plan_id      uuid not null references plan_plan,
    place        integer not null,
    what         text not null,
    who          text not null check (who in ('PARTICIPANT', 'MENTOR', 'TOGETHER', 'HELPER')),
    helper       text,
    kind         text not null check (kind in ('REMINDER', 'CHALLENGE')),
    obstacle     text,
    strategy     text,
    sign         text,
    due_on       date,
    reward_type  text,
    status       text not null check (status in ('OPEN', 'CHANGED', 'DONE', 'DROPPED')),
    done_on      date,
    reported_on  date,
    check ((status = 'DONE') = (done_on is not null)),
    check ((done_on is null) = (reported_on is null)),
    check (done_on <= reported_on)
);
create index plan_action_plan on plan_action (plan_id);

-- Everything that happened to an action, one row each; rows are only ever added.
create table plan_action_change (
    id               uuid primary key,
    trajectory_id    uuid not null references trajectory_trajectory,
    plan_id          uuid not null,
    action_id        uuid not null,
    deed             text not null check (deed in ('PLANNED', 'CHANGED', 'NOT_YET', 'DONE', 'UNDONE', 'DROPPED')),
    happened_on      date not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid,
    conversation_id  uuid,
    due_was          date,
    due_on           date,
    what_was         text,
    obstacle         text,
    strategy         text
);
comment on column plan_action_change.conversation_id is 'null: outside a conversation';
create index plan_action_change_trajectory on plan_action_change (trajectory_id, recorded_at);
create index plan_action_change_action on plan_action_change (action_id, recorded_at);
