-- The texts are a rule set now (bridge/texts), whose first version is what the program shipped as neutraal-1; its number is kept with each answer.
-- Any other version would have no number, and is refused here rather than shown in other words.
drop view bridge_filled_position;

alter table bridge_filling
    alter column content_version type integer using case content_version when 'neutraal-1' then 1 end;
alter table bridge_wish
    alter column content_version type integer using case content_version when 'neutraal-1' then 1 end;
alter table bridge_wish_change
    alter column content_version type integer using case content_version when 'neutraal-1' then 1 end;

create view bridge_filled_position as
select filling.trajectory_id, filling.id as filling_id, filling.kind, filling.moment, filling.conversation_id,
       filling.filled_on, filling.concluded_at, filling.content_version, position.pillar, position.answer, position.step
  from bridge_filling filling
  join bridge_position position on position.filling_id = filling.id;
