-- A talk about outflow (uitstroom): what the rules advised, and what the participant decided. Asked as often as it is talked about.
create table outflow_talk (
    id                  uuid primary key,
    version             integer not null,
    trajectory_id       uuid not null references trajectory_trajectory,
    decision_id         uuid not null,
    pillars_with_goals  integer not null,
    open_pillars        integer not null,
    advice              text not null check (advice in ('ADVISED', 'NOT_YET')),
    advised_at          timestamptz not null,
    outcome             text check (outcome in ('YES', 'NO')),
    decided_on          date,
    reason              text,
    wgs                 text check (wgs in ('YES', 'NO', 'UNKNOWN')),
    recorded_at         timestamptz,
    recorded_by         uuid,
    check ((outcome is null) = (decided_on is null))
);
comment on column outflow_talk.reason is 'why the decision departs from the advice; null when it does not';
comment on column outflow_talk.wgs is 'whether a trajectory of debt help (Wgs) ends with it; that is decided elsewhere';
create index outflow_talk_trajectory on outflow_talk (trajectory_id, advised_at);

-- An early end: what table 18 counts, and whether there is still a talk for a last measurement.
create table outflow_early_end (
    trajectory_id  uuid primary key references trajectory_trajectory,
    reason         text not null check (reason in
        ('NO_CONTACT', 'DOES_NOT_WANT', 'MOVED', 'DECEASED', 'DIRECTION_TRANSFERRED')),
    ended_on       date not null,
    last_talk      boolean not null,
    wgs            text not null check (wgs in ('YES', 'NO', 'UNKNOWN')),
    recorded_at    timestamptz not null,
    recorded_by    uuid not null
);
