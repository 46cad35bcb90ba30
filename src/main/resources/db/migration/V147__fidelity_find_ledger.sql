-- The ledger is found by its trajectory, which has an index; by the voucher alone all of it would be read.
create or replace view fidelity_reward as
select voucher.*, fidelity_talk_of(voucher.trajectory_id, voucher.offered_on) as offered_in,
       fidelity_talk_of(voucher.trajectory_id, voucher.earned_on) as earned_in,
       (select min(ledger.recorded_at) from reward_ledger ledger
         where ledger.trajectory_id = voucher.trajectory_id and ledger.voucher_id = voucher.id and ledger.deed = 'PROMISED') as promised_at
  from reward_voucher voucher
 where voucher.kind = 'ACTION';
