-- What each conversation shows of the protocol steps, kept as its facts happen. A change of a fact only notes whose it is;
-- fidelity.Observations lets the rules look again. Everything here can be made again from the facts. See docs/adr/0019.

create table fidelity_touched (
    trajectory_id uuid not null
);

call monitor_watch('fidelity_touched', 'select distinct trajectory_id from changed',
    'trajectory_conversation', 'bridge_bridge', 'bridge_filling', 'bridge_wish_change', 'bridge_part', 'bridge_goal',
    'plan_plan', 'plan_action_change', 'review_review', 'reward_voucher', 'reward_ledger');
call monitor_watch('fidelity_touched', 'select distinct p.trajectory_id from changed c join plan_plan p on p.id = c.plan_id', 'plan_action');
call monitor_watch('fidelity_touched', 'select distinct r.trajectory_id from changed c join review_review r on r.id = c.review_id',
    'review_goal', 'review_action');

-- What was done without a conversation of its own belongs to the last one on or before its day.
create function fidelity_talk_of(of_trajectory uuid, on_day date) returns uuid language sql stable as $$
    select id from trajectory_conversation
     where trajectory_id = of_trajectory and held_on <= on_day
     order by held_on desc
     limit 1
$$;

create view fidelity_change as
select change.*, coalesce(change.conversation_id, fidelity_talk_of(change.trajectory_id, change.happened_on)) as talk_id
  from plan_action_change change;

-- The ledger is found by its trajectory, which has an index; by the voucher alone all of it would be read.
create view fidelity_reward as
select voucher.*, fidelity_talk_of(voucher.trajectory_id, voucher.offered_on) as offered_in,
       fidelity_talk_of(voucher.trajectory_id, voucher.earned_on) as earned_in,
       (select min(ledger.recorded_at) from reward_ledger ledger
         where ledger.trajectory_id = voucher.trajectory_id and ledger.voucher_id = voucher.id and ledger.deed = 'PROMISED') as promised_at
  from reward_voucher voucher
 where voucher.kind = 'ACTION';

-- What the dossier shows of each conversation (fidelity.TalkFact); may hold a line twice.
create view fidelity_fact as
select talk.trajectory_id, talk.id as talk_id, 'BRIDGE' as fact
  from trajectory_conversation talk
 where exists (select 1 from bridge_filling f where f.trajectory_id = talk.trajectory_id and f.filled_on <= talk.held_on)
union all
select trajectory_id, conversation_id, 'BRIDGE_MEASURED' from bridge_filling where kind = 'MEASUREMENT'
union all
select filling.trajectory_id, filling.conversation_id, 'EVERY_PILLAR'
  from bridge_filling filling join bridge_bridge bridge on bridge.trajectory_id = filling.trajectory_id
 where bridge.first_done_on <= filling.filled_on
union all
select trajectory_id, conversation_id, 'WISH' from bridge_wish_change where step is not null
union all
select trajectory_id, conversation_id, part from bridge_part where part in ('LINKS', 'PRIORITIES')
union all
select trajectory_id, conversation_id, 'GOAL' from bridge_goal
union all
select trajectory_id, talk_id, 'PLAN_CHANGED' from fidelity_change where deed in ('PLANNED', 'CHANGED')
union all
select trajectory_id, fidelity_talk_of(trajectory_id, made_on), 'PLAN_CHANGED' from plan_plan
union all
select trajectory_id, fidelity_talk_of(trajectory_id, made_on), 'PLAN_HAS_DATE' from plan_plan where due_on is not null
union all
select change.trajectory_id, change.talk_id, shown.fact
  from fidelity_change change
  join plan_action action on action.id = change.action_id
 cross join lateral (
    select 'PLAN_HAS_ACTIONS' as fact
    union all select 'ACTION_HAS_DATE' where change.due_on is not null
    union all select 'ACTION_HAS_DOER' where action.who is not null
    union all select 'ACTION_HAS_STRATEGY'
     where change.strategy is not null and coalesce(change.obstacle, action.obstacle) is not null
 ) shown
 where change.deed in ('PLANNED', 'CHANGED')
union all
select talk.trajectory_id, talk.id, 'ACTIONS_OPEN'
  from trajectory_conversation talk
 where exists (
    select 1 from (
        select distinct on (change.action_id) change.deed
          from plan_action_change change
         where change.trajectory_id = talk.trajectory_id and change.happened_on < talk.held_on
         order by change.action_id, change.happened_on desc, change.recorded_at desc) last
     where last.deed not in ('DONE', 'DROPPED'))
union all
select trajectory_id, conversation_id, 'ACTION_REPORTED'
  from plan_action_change where conversation_id is not null and deed in ('NOT_YET', 'DONE', 'DROPPED')
union all
select review.trajectory_id, review.conversation_id, 'ACTION_REPORTED'
  from review_review review where exists (select 1 from review_action told where told.review_id = review.id)
union all
select trajectory_id, id, 'PROGRESS_TALK' from trajectory_conversation where kind = 'PROGRESS'
union all
select trajectory_id, conversation_id, 'PROGRESS_TALK' from review_review
union all
select review.trajectory_id, review.conversation_id, 'GOALS_BROUGHT_BACK'
  from review_review review where exists (select 1 from review_goal goal where goal.review_id = review.id)
union all
select trajectory_id, conversation_id, 'GOALS_BROUGHT_BACK' from bridge_part
union all
select change.trajectory_id, change.conversation_id, shown.fact
  from plan_action_change change
 cross join lateral (
    select 'ACTION_NOT_DONE' as fact
    union all select 'NEW_STRATEGY' where change.strategy is not null) shown
 where change.deed = 'NOT_YET' and change.conversation_id is not null
union all
select reward.trajectory_id, reward.offered_in, shown.fact
  from fidelity_reward reward
  left join plan_action action on action.id = reward.action_id
  left join rulebook_decision decision on decision.id = reward.decision_id
 cross join lateral (
    select 'REWARD_PROMISED' as fact
    union all select 'REWARD_AFTER_PLAN'
     where exists (select 1 from plan_action_change change
                    where change.action_id = reward.action_id and change.deed = 'PLANNED'
                      and change.recorded_at <= reward.promised_at)
    union all select 'REWARD_CHECKED' where reward.decision_id is not null
    union all select 'REWARD_AFTER_CHECK' where decision.decided_at <= reward.promised_at
    union all select 'REWARD_HAS_SIGN' where action.sign is not null
 ) shown
union all
select reward.trajectory_id, reward.earned_in, shown.fact
  from fidelity_reward reward
 cross join lateral (
    select 'REWARD_EARNED' as fact
    union all select 'STORY_TOLD' where reward.story_told) shown
 where reward.earned_on is not null
union all
select trajectory_id, conversation_id, 'STRESS_DISCUSSED' from review_review where stress_discussed
union all
select trajectory_id, conversation_id, 'FEEDBACK_ASKED' from review_review where feedback_asked;

create table fidelity_observation (
    conversation_id uuid not null,
    step            text not null,
    trajectory_id   uuid not null,
    mentor_id       uuid not null,
    held_on         date not null,
    applicable      boolean not null,
    done            boolean not null,
    how             text not null check (how in ('DERIVED', 'TICKED')),
    because         text,
    steps_version   integer not null,
    rules_version   integer not null,
    primary key (conversation_id, step),
    check (applicable or done),
    check (done = (because is not null))
);
comment on table fidelity_observation is 'no row: the step was not called for and not done';
comment on column fidelity_observation.because is 'what shows that it was done (fidelity_fact)';
comment on column fidelity_observation.mentor_id is 'the mentor of the conversation';
create index fidelity_observation_trajectory on fidelity_observation (trajectory_id, step);
create index fidelity_observation_mentor on fidelity_observation (mentor_id, step) where applicable;

insert into fidelity_touched select distinct trajectory_id from trajectory_conversation;
