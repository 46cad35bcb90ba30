-- Whom the figures of participants are compared with: what is published about a population, as a manager entered it. One for each trait.
create table monitor_reference (
    trait text primary key,
    version int not null,
    source text not null,
    year int not null,
    entered_by uuid not null,
    entered_at timestamptz not null
);

create table monitor_reference_share (
    trait text not null references monitor_reference on delete cascade,
    value text not null,
    percent numeric(5, 2) not null check (percent between 0 and 100),
    primary key (trait, value)
);
