package nl.overbrug.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.overbrug.kernel.Pillar;
import nl.overbrug.kernel.YesNoUnknown;

/** Makes a referral of its row. */
final class ReferralReading {

    private ReferralReading() {}

    static Referral row(ResultSet row, Set<Pillar> helpQuestions) throws SQLException {
        return new Referral(
                id(row, "id"),
                row.getInt("version"),
                id(row, "participant_id"),
                id(row, "team_id"),
                id(row, "mentor_id"),
                new Referral.Receipt(
                        date(row, "received_on"),
                        Referrer.valueOf(row.getString("referrer")),
                        row.getBoolean("threatening"),
                        row.getString("help_request")),
                Referral.Status.valueOf(row.getString("status")),
                facts(row, helpQuestions),
                check(row),
                talk(row),
                consent(row),
                id(row, "trajectory_id"),
                date(row, "closed_on"));
    }

    private static RecordedFacts facts(ResultSet row, Set<Pillar> helpQuestions) throws SQLException {
        return new RecordedFacts(
                helpQuestions,
                row.getBoolean("help_questions_known"),
                answer(row, "resides_here"),
                answer(row, "ex_detainee"),
                DirectedBy.valueOf(row.getString("directed_by")),
                answer(row, "one_off_advice"),
                answer(row, "wmo_only"),
                answer(row, "youth_single_question"));
    }

    private static Referral.Check check(ResultSet row) throws SQLException {
        UUID decision = id(row, "decision_id");
        if (decision == null && row.getString("outcome") == null) {
            return null;
        }
        return new Referral.Check(
                decision,
                verdict(row, "advice", "advice_reason"),
                verdict(row, "outcome", "out_of_scope_reason"),
                date(row, "decided_on"));
    }

    private static TargetGroupVerdict verdict(ResultSet row, String outcome, String reason) throws SQLException {
        String text = row.getString(outcome);
        String why = row.getString(reason);
        return text == null
                ? null
                : new TargetGroupVerdict(
                        TargetGroupOutcome.valueOf(text), why == null ? null : OutOfScopeReason.valueOf(why));
    }

    private static ParticipationTalk talk(ResultSet row) throws SQLException {
        String outcome = row.getString("participation");
        return outcome == null
                ? null
                : new ParticipationTalk(
                        ParticipationOutcome.valueOf(outcome), date(row, "talked_on"), date(row, "ask_again_on"));
    }

    private static Referral.Consent consent(ResultSet row) throws SQLException {
        LocalDate on = date(row, "consent_on");
        return on == null
                ? null
                : new Referral.Consent(row.getBoolean("consent_research"), row.getBoolean("consent_sharing"), on);
    }

    private static YesNoUnknown answer(ResultSet row, String column) throws SQLException {
        return YesNoUnknown.valueOf(row.getString(column));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
