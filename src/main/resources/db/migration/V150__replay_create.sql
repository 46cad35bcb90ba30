-- How far the demo's cases were pushed through; one row once it has begun. Empty outside the demo.
create table replay_progress (
    one          boolean primary key default true check (one),
    acts_done    integer not null,
    acts         integer not null,
    finished     boolean not null
);

-- What became of the numbered things of the cases, so that a replay that was cut off goes on where it was.
create table replay_thing (
    case_no  integer not null,
    kind     text not null,
    number   integer not null,
    id       uuid not null,
    primary key (case_no, kind, number)
);

-- How far the demo's clock runs ahead of the real one; one row once it was moved.
create table replay_clock (
    one           boolean primary key default true check (one),
    ahead_seconds bigint not null
);
