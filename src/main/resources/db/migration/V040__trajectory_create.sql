-- A participant (deelnemer): the person, once, however many trajectories.
create table trajectory_participant (
    id                  uuid primary key,
    version             integer not null,
    name                text not null,
    birth_date          date not null,
    gender              text,
    education           text,
    district            text,
    phone               text,
    email               text,
    contact_preference  text,
    practical_needs     text,
    created_at          timestamptz not null
);
comment on column trajectory_participant.gender is 'MALE, FEMALE, OTHER; null: not known';
comment on column trajectory_participant.education is 'LOW, MIDDLE, HIGH; null: not known';
comment on column trajectory_participant.practical_needs is 'what makes coming possible: child care, transport, interpreter';
create index trajectory_participant_name on trajectory_participant (lower(name));

create table trajectory_trajectory (
    id                  uuid primary key,
    version             integer not null,
    participant_id      uuid not null references trajectory_participant,
    referral_id         uuid,
    previous_id         uuid references trajectory_trajectory,
    team_id             uuid not null,
    mentor_id           uuid not null,
    state               text not null check (state in ('RUNNING', 'PAUSED', 'ENDED')),
    started_on          date not null,
    paused_on           date,
    first_bridge_due    date not null,
    ended_on            date,
    end_kind            text check (end_kind in ('OUTFLOW', 'EARLY_END')),
    end_reason          text,
    check ((state = 'ENDED') = (ended_on is not null)),
    check ((ended_on is null) = (end_reason is null))
);
create index trajectory_trajectory_mentor on trajectory_trajectory (mentor_id, state);
create index trajectory_trajectory_team on trajectory_trajectory (team_id, state);
create index trajectory_trajectory_participant on trajectory_trajectory (participant_id);
create unique index trajectory_one_running on trajectory_trajectory (participant_id) where state <> 'ENDED';

-- Who was the mentor from when; the current one is also on the trajectory.
create table trajectory_mentor (
    trajectory_id  uuid not null references trajectory_trajectory,
    mentor_id      uuid not null,
    team_id        uuid not null,
    from_on        date not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid,
    note           text
);
create index trajectory_mentor_trajectory on trajectory_mentor (trajectory_id);

-- Pausing and resuming, each with its own date.
create table trajectory_pause (
    trajectory_id  uuid not null references trajectory_trajectory,
    paused_on      date not null,
    resumed_on     date,
    reason         text
);
create index trajectory_pause_trajectory on trajectory_pause (trajectory_id);

create table trajectory_conversation (
    id              uuid primary key,
    trajectory_id   uuid not null references trajectory_trajectory,
    held_on         date not null,
    kind            text not null,
    face_to_face    boolean not null,
    mentor_id       uuid not null,
    recorded_at     timestamptz not null
);
comment on column trajectory_conversation.kind is 'FIRST, PROGRESS, MEASUREMENT, CLOSING';
create unique index trajectory_conversation_day on trajectory_conversation (trajectory_id, held_on);
