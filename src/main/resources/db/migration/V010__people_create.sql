create table people_team (
    id       uuid primary key,
    version  integer not null,
    name     text not null
);
create unique index people_team_name on people_team (lower(name));

create table people_account (
    id                    uuid primary key,
    version               integer not null,
    username              text not null check (username = lower(username)),
    display_name          text not null,
    password_hash         text not null,
    password_number       integer not null,
    must_change_password  boolean not null,
    active                boolean not null,
    team_id               uuid references people_team,
    created_at            timestamptz not null
);
comment on column people_account.password_number is 'one more with every new password; a session of an older one has ended';
create unique index people_account_username on people_account (username);
create index people_account_team on people_account (team_id);

create table people_account_role (
    account_id  uuid not null references people_account,
    role        text not null check (role in ('MENTOR', 'POLICY', 'MANAGER', 'ADMIN')),
    primary key (account_id, role)
);

-- Who read or changed which dossier, account or team, and when. Rows are only ever added.
create table people_audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    person_id  uuid,
    subject    uuid not null,
    change     boolean not null,
    what       text not null
);
comment on column people_audit.person_id is 'null: the system did it';
comment on column people_audit.what is 'a key in the message files, never personal data';
create index people_audit_subject on people_audit (subject, id);

create function people_audit_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'people_audit is append-only';
end
$$;
create trigger people_audit_append_only before update or delete or truncate on people_audit
    for each statement execute function people_audit_refuse();
