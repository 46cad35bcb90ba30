-- A voucher (bon): promised with an action on a plan, or a thank-you for a measurement.
create table reward_voucher (
    id              uuid primary key,
    version         integer not null,
    trajectory_id   uuid not null references trajectory_trajectory,
    participant_id  uuid not null references trajectory_participant,
    kind            text not null check (kind in ('ACTION', 'THANKS')),
    action_id       uuid,
    reason          text not null,
    amount          numeric(8, 2) not null check (amount >= 0),
    decision_id     uuid,
    state           text not null check (state in ('PROMISED', 'EARNED', 'HANDED_OVER', 'DECLINED', 'EXPIRED')),
    offered_on      date not null,
    earned_on       date,
    expires_on      date,
    postponed_to    date,
    settled_on      date,
    effort          text check (effort in ('YES', 'NO')),
    story_told      boolean not null default false,
    check ((kind = 'ACTION') = (action_id is not null)),
    check ((earned_on is null) = (expires_on is null)),
    check ((state in ('HANDED_OVER', 'DECLINED', 'EXPIRED')) = (settled_on is not null))
);
comment on column reward_voucher.reason is 'the kind of behaviour on the list of actions, or the measurement moment';
comment on column reward_voucher.effort is 'the participant''s own answer to "was dit spannend of lastig voor je?"; null: not asked';
create index reward_voucher_trajectory on reward_voucher (trajectory_id);
-- Once for each kind of behaviour; a voucher that was declined leaves room for another.
create unique index reward_voucher_once on reward_voucher (participant_id, reason)
    where kind = 'ACTION' and state <> 'DECLINED';
create unique index reward_voucher_of_action on reward_voucher (action_id) where state <> 'DECLINED';
create unique index reward_voucher_thanks on reward_voucher (trajectory_id, reason) where kind = 'THANKS';

-- The ledger: everything that happened to a voucher. Rows are only ever added.
create table reward_ledger (
    id              bigint generated always as identity primary key,
    voucher_id      uuid not null references reward_voucher,
    trajectory_id   uuid not null references trajectory_trajectory,
    participant_id  uuid not null references trajectory_participant,
    deed            text not null check (deed in
        ('PROMISED', 'EARNED', 'HANDED_OVER', 'POSTPONED', 'DECLINED', 'EXPIRED')),
    amount          numeric(8, 2) not null,
    happened_on     date not null,
    recorded_at     timestamptz not null,
    recorded_by     uuid
);
create index reward_ledger_participant on reward_ledger (participant_id, happened_on);
create index reward_ledger_trajectory on reward_ledger (trajectory_id, id);
create function reward_ledger_refuse() returns trigger language plpgsql as $$
begin
    raise exception 'reward_ledger is append-only';
end $$;
create trigger reward_ledger_append_only before update or delete or truncate on reward_ledger
    for each statement execute function reward_ledger_refuse();

-- A hand-written card (kaartje): recognition without value.
create table reward_card (
    id             uuid primary key,
    trajectory_id  uuid not null references trajectory_trajectory,
    given_on       date not null,
    words          text not null,
    recorded_at    timestamptz not null,
    recorded_by    uuid not null
);
create index reward_card_trajectory on reward_card (trajectory_id, given_on);
