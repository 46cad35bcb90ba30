-- Why a voucher can be handed over until that day: the decision on the scheme that set it.
alter table reward_voucher add column term_decision_id uuid;
comment on column reward_voucher.term_decision_id is 'the stored decision that set expires_on; null: none did, or it was not kept yet';
