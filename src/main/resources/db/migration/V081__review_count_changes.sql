-- Counts what became of a half-done conversation, closing included, to notice a stale page; the row stays when nothing is half done.
alter table review_draft
    add column version integer not null default 1,
    alter column content drop not null;
