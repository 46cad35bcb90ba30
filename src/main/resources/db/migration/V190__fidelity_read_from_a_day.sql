-- The page of fidelity asks for the minutes since a day, and for the mentors of a year by team.
create index fidelity_minutes_since on fidelity_minutes (since, mentor_id, minutes);
create index fidelity_mentors_since on fidelity_mentors (span, since);
