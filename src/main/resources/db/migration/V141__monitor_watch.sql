-- More than one table of notes is kept, and more facts are watched: what notes a change is told where the note goes and whose it is.
drop function monitor_touch() cascade;
drop procedure monitor_watch(text, text);

-- Lets each change of a table note whose fact it is, as it was and as it became: it may have gone from one person to another.
-- "whose" selects them from "changed", the rows that one statement changed.
create procedure monitor_watch(notes_in text, whose text, variadic tables text[]) language plpgsql as $$
declare
    watched text;
    event text[];
begin
    foreach watched in array tables loop
        execute format('create function %1$s_by_%2$s() returns trigger language plpgsql as $note$ begin insert into %1$s %3$s; return null; end $note$',
            notes_in, watched, whose);
        foreach event slice 1 in array array[['insert', 'new'], ['update', 'old'], ['update', 'new'], ['delete', 'old']] loop
            execute format('create trigger %1$s_%3$s_%4$s after %3$s on %2$s referencing %4$s table as changed for each statement execute function %1$s_by_%2$s()',
                notes_in, watched, event[1], event[2]);
        end loop;
    end loop;
end $$;

call monitor_watch('monitor_touched', 'select distinct id from changed', 'trajectory_participant');
call monitor_watch('monitor_touched', 'select distinct participant_id from changed',
    'trajectory_trajectory', 'intake_referral', 'reward_voucher');
call monitor_watch('monitor_touched', 'select distinct r.participant_id from changed c join intake_referral r on r.id = c.referral_id',
    'intake_help_question');
call monitor_watch('monitor_touched', 'select distinct t.participant_id from changed c join trajectory_trajectory t on t.id = c.trajectory_id',
    'trajectory_conversation', 'bridge_filling', 'bridge_goal', 'plan_plan', 'plan_action_change', 'measurement_moment');
call monitor_watch('monitor_touched', 'select distinct t.participant_id from changed c join bridge_filling f on f.id = c.filling_id
    join trajectory_trajectory t on t.id = f.trajectory_id', 'bridge_position');
call monitor_watch('monitor_touched', 'select distinct t.participant_id from changed c join plan_plan p on p.id = c.plan_id
    join trajectory_trajectory t on t.id = p.trajectory_id', 'plan_action');
call monitor_watch('monitor_touched', 'select distinct t.participant_id from changed c join measurement_moment m on m.id = c.sitting_id
    join trajectory_trajectory t on t.id = m.trajectory_id', 'questionnaire_questionnaire');
call monitor_watch('monitor_touched', 'select distinct t.participant_id from changed c
    join questionnaire_questionnaire q on q.id = c.questionnaire_id join measurement_moment m on m.id = q.sitting_id
    join trajectory_trajectory t on t.id = m.trajectory_id', 'questionnaire_answer', 'questionnaire_score');
