-- A version that decided in another Overbrug comes along with its dossiers. It explains what was decided there, and never holds here: it is kept
-- as one that was taken back before its day, which nobody here did.
alter table ruleversion_published add column known_as int;
comment on column ruleversion_published.known_as is 'the number of the version where it comes from; null: it is from here';
alter table ruleversion_withdrawn alter column withdrawn_by drop not null;
