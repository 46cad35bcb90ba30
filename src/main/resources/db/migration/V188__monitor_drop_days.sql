-- No figure reads the rows by their day: a page reads cells and years, a fold the rows of some people. An index for each day only cost time when
-- rows were made.
drop index monitor_referral_day, monitor_trajectory_day, monitor_pillar_day, monitor_goal_day, monitor_action_day, monitor_score_day,
    monitor_outset_day;
