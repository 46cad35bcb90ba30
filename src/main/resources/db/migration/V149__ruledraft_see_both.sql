-- Which version of the draft came of it, to tell somebody with an older page who changed what; null for what was done before, and for what is asked.
alter table ruledraft_event add column version int;

-- What is asked with a draft is written while the draft is open, by two people too.
alter table ruledraft_draft add column asked_version int not null default 0;

-- An explanation has a version, as rows and example cases have.
update ruledraft_draft set content = jsonb_set(content, '{explained}', (
    select jsonb_object_agg(key, jsonb_build_object('version', 1, 'text', value)) from jsonb_each_text(content -> 'explained')))
where content -> 'explained' <> '{}';
update ruledraft_step set before = jsonb_set(before, '{explained}', (
    select jsonb_object_agg(key, jsonb_build_object('version', 1, 'text', value)) from jsonb_each_text(before -> 'explained')))
where before -> 'explained' <> '{}';
