-- A conversation is read by the rules of its day. A version that is published holds from that day on or later, so today's conversations may have been
-- read by the one before it.
call monitor_watch('fidelity_touched', 'select distinct t.trajectory_id from changed c join trajectory_conversation t on t.held_on >= c.valid_from
    where c.rule_set in (''trajectory/norms'', ''fidelity/steps'', ''fidelity/observations'')', 'ruleversion_published');
