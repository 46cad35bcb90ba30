-- A referral (aanmelding): from its receipt to the start of a trajectory, or to where it ended.
create table intake_referral (
    id                    uuid primary key,
    version               integer not null,
    participant_id        uuid not null references trajectory_participant,
    team_id               uuid not null,
    mentor_id             uuid,
    received_on           date not null,
    registered_at         timestamptz not null,
    referrer              text not null,
    threatening           boolean not null,
    help_request          text,
    status                text not null check (status in
        ('RECEIVED', 'CHECKED', 'ELIGIBLE', 'WAITING', 'JOINING', 'STARTED', 'CLOSED')),
    help_questions_known  boolean not null,
    resides_here          text not null,
    ex_detainee           text not null,
    directed_by           text not null,
    one_off_advice        text not null,
    wmo_only              text not null,
    youth_single_question text not null,
    decision_id           uuid,
    advice                text,
    advice_reason         text,
    outcome               text check (outcome in ('TARGET_GROUP', 'NOT_TARGET_GROUP', 'UNKNOWN')),
    out_of_scope_reason   text,
    decided_on            date,
    participation         text check (participation in
        ('JOINS', 'DOES_NOT_WANT', 'CANNOT_COMMUNICATE', 'NOT_DISCUSSED')),
    talked_on             date,
    ask_again_on          date,
    consent_research      boolean,
    consent_sharing       boolean,
    consent_on            date,
    trajectory_id         uuid,
    closed_on             date
);
create index intake_referral_team on intake_referral (team_id, status);
create index intake_referral_received on intake_referral (received_on);
create index intake_referral_participant on intake_referral (participant_id);

create table intake_help_question (
    referral_id  uuid not null references intake_referral,
    pillar       text not null,
    primary key (referral_id, pillar)
);

-- Every conversation about taking part, so that asking again is counted too.
create table intake_participation (
    id            uuid primary key,
    referral_id   uuid not null references intake_referral,
    talked_on     date not null,
    outcome       text not null,
    ask_again_on  date,
    recorded_at   timestamptz not null,
    recorded_by   uuid
);
create index intake_participation_referral on intake_participation (referral_id);
