-- A team lead sees the figures of the own team, no dossier.
alter table people_account_role drop constraint people_account_role_role_check;
alter table people_account_role add constraint people_account_role_role_check
    check (role in ('MENTOR', 'TEAM_LEAD', 'POLICY', 'MANAGER', 'ADMIN'));
