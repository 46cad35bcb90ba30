-- The one living Bridge of a trajectory: what counts its changes, and when the first Bridge was done.
create table bridge_bridge (
    trajectory_id   uuid primary key references trajectory_trajectory,
    version         integer not null,
    first_done_on   date,
    links_note      text
);
comment on column bridge_bridge.first_done_on is 'when every pillar had a position or was not applicable for the first time';
comment on column bridge_bridge.links_note is 'how it hangs together, in the words of the participant';

-- Every time that positions were filled in: in a conversation, or as a measurement that is frozen once it is concluded.
create table bridge_filling (
    id               uuid primary key,
    trajectory_id    uuid not null references bridge_bridge,
    conversation_id  uuid not null references trajectory_conversation,
    kind             text not null check (kind in ('CONVERSATION', 'MEASUREMENT')),
    moment           text check (moment in ('T1', 'T2', 'T3', 'LAST')),
    filled_on        date not null,
    content_version  text not null,
    concluded_at     timestamptz,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null,
    check ((kind = 'MEASUREMENT') = (moment is not null)),
    check (concluded_at is null or kind = 'MEASUREMENT')
);
comment on column bridge_filling.content_version is 'the version of the texts under which it was answered';
create unique index bridge_filling_conversation on bridge_filling (conversation_id) where kind = 'CONVERSATION';
create unique index bridge_filling_moment on bridge_filling (trajectory_id, moment) where kind = 'MEASUREMENT';
create index bridge_filling_trajectory on bridge_filling (trajectory_id, filled_on);

-- No row: not answered. Not applicable and "later" are answers of their own.
create table bridge_position (
    filling_id   uuid not null references bridge_filling,
    pillar       text not null,
    answer       text not null check (answer in ('STEP', 'NOT_APPLICABLE', 'LATER')),
    step         integer check (step between 1 and 5),
    recorded_at  timestamptz not null,
    primary key (filling_id, pillar),
    check ((answer = 'STEP') = (step is not null))
);

create table bridge_wish (
    trajectory_id    uuid not null references bridge_bridge,
    pillar           text not null,
    step             integer not null check (step between 1 and 5),
    content_version  text not null,
    conversation_id  uuid not null references trajectory_conversation,
    set_on           date not null,
    primary key (trajectory_id, pillar)
);

create table bridge_link (
    id               uuid primary key,
    trajectory_id    uuid not null references bridge_bridge,
    from_pillar      text not null,
    to_pillar        text not null,
    words            text,
    conversation_id  uuid not null references trajectory_conversation,
    recorded_at      timestamptz not null,
    check (from_pillar <> to_pillar)
);
create index bridge_link_trajectory on bridge_link (trajectory_id);

create table bridge_priority (
    trajectory_id    uuid not null references bridge_bridge,
    place            integer not null check (place >= 1),
    pillar           text not null,
    conversation_id  uuid not null references trajectory_conversation,
    primary key (trajectory_id, place),
    unique (trajectory_id, pillar)
);

create table bridge_goal (
    id               uuid primary key,
    version          integer not null,
    trajectory_id    uuid not null references bridge_bridge,
    pillar           text not null,
    words            text not null,
    state            text not null check (state in ('OPEN', 'REACHED', 'DROPPED')),
    set_on           date not null,
    closed_on        date,
    conversation_id  uuid not null references trajectory_conversation,
    recorded_at      timestamptz not null,
    check ((state = 'OPEN') = (closed_on is null))
);
comment on column bridge_goal.words is 'in the words of the participant';
create index bridge_goal_trajectory on bridge_goal (trajectory_id, state);

-- What happened to a goal, each with the day it happened and the moment it was recorded. Rows are only ever added.
create table bridge_goal_change (
    goal_id      uuid not null references bridge_goal,
    state        text not null,
    words        text not null,
    changed_on   date not null,
    recorded_at  timestamptz not null,
    recorded_by  uuid not null
);
create index bridge_goal_change_goal on bridge_goal_change (goal_id);

-- Which part of the Bridge was worked on in which conversation, once for each.
create table bridge_part (
    trajectory_id    uuid not null references bridge_bridge,
    conversation_id  uuid not null references trajectory_conversation,
    part             text not null check (part in ('NOW', 'WANTED', 'LINKS', 'PRIORITIES', 'GOALS')),
    done_on          date not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null,
    primary key (conversation_id, part)
);
create index bridge_part_trajectory on bridge_part (trajectory_id);

-- Positions one by one, with who, when, what and under which texts; for reports.
create view bridge_filled_position as
select filling.trajectory_id, filling.id as filling_id, filling.kind, filling.moment, filling.conversation_id,
       filling.filled_on, filling.concluded_at, filling.content_version, position.pillar, position.answer, position.step
  from bridge_filling filling
  join bridge_position position on position.filling_id = filling.id;
