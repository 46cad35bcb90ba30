-- Every wanted position that was said, also after it changed. Rows are only ever added.
create table bridge_wish_change (
    trajectory_id    uuid not null references bridge_bridge,
    pillar           text not null,
    step             integer check (step between 1 and 5),
    content_version  text not null,
    conversation_id  uuid not null references trajectory_conversation,
    set_on           date not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null
);
comment on column bridge_wish_change.step is 'null: the wish was taken back';
create index bridge_wish_change_trajectory on bridge_wish_change (trajectory_id, pillar, set_on);

insert into bridge_wish_change
    (trajectory_id, pillar, step, content_version, conversation_id, set_on, recorded_at, recorded_by)
select wish.trajectory_id, wish.pillar, wish.step, wish.content_version, wish.conversation_id, wish.set_on,
       talk.recorded_at, talk.mentor_id
  from bridge_wish wish join trajectory_conversation talk on talk.id = wish.conversation_id;
