-- Questionnaires are a step of their own: they belong to a measurement by its id alone.
alter table measurement_questionnaire rename to questionnaire_questionnaire;
alter table measurement_answer rename to questionnaire_answer;
alter table measurement_score rename to questionnaire_score;
alter table measurement_code rename to questionnaire_code;

alter table questionnaire_questionnaire drop constraint measurement_questionnaire_moment_id_fkey;
alter table questionnaire_questionnaire rename column moment_id to sitting_id;
alter table questionnaire_code drop constraint measurement_code_moment_id_fkey;
alter table questionnaire_code rename column moment_id to sitting_id;
comment on column questionnaire_questionnaire.sitting_id is 'the measurement at which it is filled in';
comment on column questionnaire_code.sitting_id is 'the measurement for which it works';

alter index measurement_questionnaire_pkey rename to questionnaire_questionnaire_pkey;
alter index measurement_questionnaire_moment_id_instrument_key rename to questionnaire_questionnaire_sitting_id_instrument_key;
alter index measurement_answer_pkey rename to questionnaire_answer_pkey;
alter index measurement_score_pkey rename to questionnaire_score_pkey;
alter index measurement_code_pkey rename to questionnaire_code_pkey;
alter index measurement_code_moment rename to questionnaire_code_sitting;
