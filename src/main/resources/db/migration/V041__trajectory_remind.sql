create table trajectory_reminder (
    trajectory_id  uuid not null references trajectory_trajectory,
    task           text not null,
    reminded_on    date not null,
    primary key (trajectory_id, task)
);
