package nl.overbrug.intake;

import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the columns of a referral that stay empty until it gets that far. */
record ReferralBinding(Referral referral) {

    JdbcClient.StatementSpec progress(JdbcClient.StatementSpec sql) {
        Referral.Check check = referral.check();
        TargetGroupVerdict advice = of(check, Referral.Check::advice);
        TargetGroupVerdict outcome = of(check, Referral.Check::outcome);
        ParticipationTalk talk = referral.participation();
        Referral.Consent consent = referral.consent();
        return sql.param("decision", of(check, Referral.Check::decisionId))
                .param("advice", name(of(advice, TargetGroupVerdict::outcome)))
                .param("adviceReason", name(of(advice, TargetGroupVerdict::outOfScopeReason)))
                .param("outcome", name(of(outcome, TargetGroupVerdict::outcome)))
                .param("reason", name(of(outcome, TargetGroupVerdict::outOfScopeReason)))
                .param("decided", of(check, Referral.Check::decidedOn))
                .param("participation", name(of(talk, ParticipationTalk::outcome)))
                .param("talked", of(talk, ParticipationTalk::on))
                .param("askAgain", of(talk, ParticipationTalk::askAgainOn))
                .param("research", of(consent, Referral.Consent::research))
                .param("sharing", of(consent, Referral.Consent::sharing))
                .param("consented", of(consent, Referral.Consent::on))
                .param("trajectory", referral.trajectoryId())
                .param("closed", referral.closedOn());
    }

    private static <T, R> R of(T part, Function<T, R> value) {
        return part == null ? null : value.apply(part);
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
