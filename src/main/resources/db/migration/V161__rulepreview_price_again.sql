-- What was computed is kept in another form from here on; it is computed again when somebody asks.
delete from rulepreview_run;
