-- Bundles that an administrator uploaded: looked through first, taken in once that is confirmed. The file goes as soon as it is of no more use.
create table exchange_upload (
    id          uuid primary key,
    state       text not null check (state in ('TO_CHECK', 'FAULTY', 'CHECKED', 'TO_TAKE', 'DONE', 'DROPPED')),
    file        bytea,
    size        bigint not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid not null,
    steps_done  integer not null default 0,
    report      json,
    check ((state in ('TO_CHECK', 'CHECKED', 'TO_TAKE')) = (file is not null))
);
comment on column exchange_upload.report is 'exchange.ImportReport: counts, and places of faults; nothing of a dossier';
create index exchange_upload_latest on exchange_upload (uploaded_at);
