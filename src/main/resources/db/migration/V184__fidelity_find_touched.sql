-- Those whose facts changed are looked at in portions; without an index each portion reads all that are left, and after an import those are many.
create index fidelity_touched_trajectory on fidelity_touched (trajectory_id);
