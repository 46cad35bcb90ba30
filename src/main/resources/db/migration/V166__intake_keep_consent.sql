-- What a participant answered about consent after the intake, giving and taking back alike. Rows are only ever added; the last one holds.
create table intake_consent (
    participant_id  uuid not null references trajectory_participant,
    number          integer not null check (number > 0),
    research        boolean not null,
    sharing         boolean not null,
    said_on         date not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid,
    primary key (participant_id, number)
);

-- What each participant answered last, at a referral or after it; it holds for all of their trajectories. No row: never asked.
create view intake_consent_now as
select distinct on (participant_id) participant_id, research, sharing, said_on
  from (select participant_id, 0 as number, coalesce(consent_research, false) as research, coalesce(consent_sharing, false) as sharing,
               consent_on as said_on
          from intake_referral where consent_on is not null
         union all
        select participant_id, number, research, sharing, said_on from intake_consent) answer
 order by participant_id, said_on desc, number desc, research, sharing;
