-- That a reward period was over; a second row when the rules let it go on after that and it ended again.
create table reward_period (
    trajectory_id  uuid not null references trajectory_trajectory,
    last_day       date not null,
    primary key (trajectory_id, last_day)
);
comment on column reward_period.last_day is 'the last day on which an action that was done was rewarded, by the rules of then';
