-- Read models of scores: sums, from which means, differences and the reliability of scales are computed. See docs/adr/0016.

create table monitor_score (
    trajectory_id uuid not null,
    participant_id uuid not null,
    day date not null,
    team text not null,
    district text not null,
    referrer text not null,
    since date not null,
    score text not null,
    at_start numeric(9,5),
    at_last numeric(9,5),
    uncomputed integer not null,
    items text[] not null,
    answers integer[] not null,
    total integer,
    primary key (trajectory_id, score)
);
comment on column monitor_score.uncomputed is 'how many of both were filled in, but for too small a part to compute a score';
comment on column monitor_score.items is 'of a scale that was answered completely, for its reliability: at the start, the working alliance at the end';
comment on column monitor_score.total is 'the sum of the answers, those turned round that the form turns round';

create index monitor_score_participant on monitor_score (participant_id);
create index monitor_score_day on monitor_score (day);

-- A filled-in questionnaire at the first planned measurement, or at the one that counts as the last.
create view monitor_filled as
select m.trajectory_id, m.compared, q.id as questionnaire_id, q.instrument
  from monitor_sitting m
  join questionnaire_questionnaire q on q.sitting_id = m.sitting_id
 where m.state = 'DONE' and m.compared in ('START', 'LAST') and q.state = 'FILLED';

create view monitor_score_now as
select s.*, scores.score, scores.at_start, scores.at_last, scores.uncomputed,
       coalesce(scale.items, '{}') as items, coalesce(scale.answers, '{}') as answers, scale.total
  from monitor_start s
 cross join lateral (
    select c.score,
           max(c.value) filter (where f.compared = 'START') as at_start,
           max(c.value) filter (where f.compared = 'LAST') as at_last,
           (count(*) filter (where c.value is null))::int as uncomputed
      from monitor_filled f
      join questionnaire_score c on c.questionnaire_id = f.questionnaire_id
     where f.trajectory_id = s.trajectory_id
     group by c.score
 ) scores
  left join lateral (
    select array_agg(a.item order by a.item) as items, array_agg(a.value order by a.item) as answers,
           max(case when f.instrument = 'QLI' then round(2 * (c.value - 15) * c.asked) else round(c.value * c.asked) end)::int as total
      from monitor_filled f
      join questionnaire_score c on c.questionnaire_id = f.questionnaire_id and c.score = scores.score
     cross join lateral (
        select a.item, a.value
          from questionnaire_answer a
         where a.questionnaire_id = f.questionnaire_id and f.instrument <> 'QLI' and a.value is not null
        union all
        -- Twice (satisfaction - 3.5) x importance, so that it is a whole number.
        select replace(s.item, '_satisfaction', ''), (2 * s.value - 7) * i.value
          from questionnaire_answer s
          join questionnaire_answer i on i.questionnaire_id = s.questionnaire_id and i.item = replace(s.item, '_satisfaction', '_importance')
         where s.questionnaire_id = f.questionnaire_id and f.instrument = 'QLI' and s.item like '%\_satisfaction'
           and s.value is not null and i.value is not null
      ) a
     where f.trajectory_id = s.trajectory_id
       and f.compared = case f.instrument when 'WORKING_ALLIANCE' then 'LAST' else 'START' end
       and f.instrument <> 'BRIEF_A'
       and c.answered = c.asked
       and a.item like case c.score when 'QLI_HEALTH' then 'H%' when 'QLI_SOCIO_ECONOMIC' then 'S%'
                                    when 'QLI_PSYCHOLOGICAL' then 'P%' when 'QLI_FAMILY' then 'F%' else '%' end
       -- On five points the same answers also make a score on seven.
       and not (c.score = 'PIFS_7' and exists (
            select 1 from questionnaire_score five where five.questionnaire_id = f.questionnaire_id and five.score = 'PIFS_5'))
    having count(*) > 1
 ) scale on true;

-- A score in hundred-thousandths, so that sums are exact.
create view monitor_score_cell as
select r.participant_id, r.day, r.team, r.district, r.referrer, r.since, cell.measure, cell.category, cell.n
  from monitor_score r
 cross join lateral (
    select 'score' as measure, r.score || ' ' || at.moment || ' ' || number.word as category, number.n
      from (values ('START', (r.at_start * 100000)::bigint), ('LAST', (r.at_last * 100000)::bigint),
                   ('CHANGE', ((r.at_last - r.at_start) * 100000)::bigint)) at (moment, value)
     cross join lateral (values ('N', 1::bigint), ('SUM', at.value), ('SQUARES', at.value * at.value)) number (word, n)
     where at.value is not null
    union all
    select 'score-mark', r.score || ' ' || at.moment || ' ' ||
           case when r.score = 'PIFS_7' then case when at.value > 3.67 then 'ABOVE_NORM' else 'UP_TO_NORM' end
                when at.value >= 65 then 'HIGH' when at.value >= 60 then 'RAISED' else 'USUAL' end, 1
      from (values ('START', r.at_start), ('LAST', r.at_last)) at (moment, value)
     where at.value is not null and (r.score = 'PIFS_7' or r.score like 'BRIEF\_A\_%')
    union all
    select 'score', r.score || ' UNCOMPUTED N', r.uncomputed where r.uncomputed > 0
    union all
    select 'scale', r.score || ' ' || one.item || ' ' || number.word, number.n
      from (select 'N' as item, null::bigint as value where r.total is not null
            union all select 'TOTAL', r.total where r.total is not null
            union all select 'ITEM-' || answer.item, answer.value from unnest(r.items, r.answers) answer (item, value)) one
     cross join lateral (
        select 'N' as word, 1::bigint as n where one.item = 'N'
        union all select 'SUM', one.value where one.value is not null
        union all select 'SQUARES', one.value * one.value where one.value is not null
     ) number
 ) cell;

-- Who is known already is counted too.
insert into monitor_touched select id from trajectory_participant;
