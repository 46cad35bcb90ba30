-- Which mentor has read which change note; one that is read is not shown again.
create table instruction_read (
    account_id uuid        not null,
    version_id uuid        not null,
    read_at    timestamptz not null,
    primary key (account_id, version_id)
);

-- When somebody looked at the work instruction, and when they looked on an earlier day: what changed since then is marked.
create table instruction_look (
    account_id uuid        primary key,
    looked_at  timestamptz not null,
    before     timestamptz
);
