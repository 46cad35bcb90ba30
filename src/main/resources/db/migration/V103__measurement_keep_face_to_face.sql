-- Which measurement counts as the last one before an early end depends on whether they sat together.
alter table measurement_moment add column face_to_face boolean;
update measurement_moment m
   set face_to_face = c.face_to_face
  from trajectory_conversation c
 where c.id = m.conversation_id;
alter table measurement_moment add check ((state = 'DONE') = (face_to_face is not null));
comment on column measurement_moment.face_to_face is 'whether mentor and participant sat together; null: not done';
