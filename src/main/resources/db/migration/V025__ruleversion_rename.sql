-- Versions have a module of their own; every row was published, and stays.
alter table rulebook_version rename to ruleversion_published;
alter table ruleversion_published rename constraint rulebook_version_pkey to ruleversion_published_pkey;
alter table ruleversion_published rename constraint rulebook_version_rule_set_number_key to ruleversion_published_rule_set_number_key;
