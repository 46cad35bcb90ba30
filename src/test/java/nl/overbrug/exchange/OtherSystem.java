package nl.overbrug.exchange;

import java.util.UUID;

/** A bundle as somebody makes it by hand from another system: own keys, no more columns than needed. One that ended, one that runs, one who waits. */
final class OtherSystem {

    private OtherSystem() {}

    /** Somebody who did not take part, under keys that nobody else has: may stay in the database of the tests. */
    static TestBundle oneReferral() {
        String key = UUID.randomUUID().toString();
        return TestBundle.empty()
                .with("participants.csv", "id,name,birth_date\nP%1$s,Verzonnen %1$s,1970-01-31\n".formatted(key))
                .with("referrals.csv", """
                    id,participant,team,received_on,referrer,status,outcome,out_of_scope_reason,decided_on,closed_on
                    R%1$s,P%1$s,Team Zuid (demo),1998-05-04,SELF,CLOSED,NOT_TARGET_GROUP,ONE_OFF_ADVICE,1998-05-05,1998-05-05
                    """.formatted(key));
    }

    static TestBundle bundle() {
        return TestBundle.empty()
                .with("participants.csv", """
                    id,name,birth_date,gender
                    P1,"Verzonnen, Een",1980-01-31,FEMALE
                    P2,Verzonnen Twee,1990-12-01,
                    P3,Verzonnen Drie,1975-06-15,MALE
                    """)
                .with("referrals.csv", """
                    id,participant,team,mentor,received_on,referrer,status,outcome,decided_on,participation,talked_on,ask_again_on,consent_research,consent_sharing,consent_on,trajectory,closed_on
                    R1,P1,Team Noord (demo),mentor1,2003-01-06,SELF,STARTED,TARGET_GROUP,2003-01-07,JOINS,2003-01-08,,true,false,2003-01-08,T1,
                    R2,P2,Team Noord (demo),mentor1,2003-02-03,SCHOOL,STARTED,TARGET_GROUP,2003-02-04,JOINS,2003-02-05,,true,true,2003-02-05,T2,
                    R3,P3,Team Noord (demo),mentor2,2003-03-03,OTHER,WAITING,TARGET_GROUP,2003-03-04,NOT_DISCUSSED,2003-03-05,2190-01-01,,,,,
                    """)
                .with("help_questions.csv", """
                    referral,pillar
                    R1,DEBTS
                    R1,INCOME
                    """)
                .with("trajectories.csv", """
                    id,participant,referral,team,mentor,state,started_on,ended_on,end_kind,end_reason
                    T1,P1,R1,Team Noord (demo),mentor1,ENDED,2003-01-10,2003-12-10,OUTFLOW,GOALS_REACHED
                    T2,P2,R2,Team Noord (demo),mentor1,RUNNING,2003-02-10,,,
                    """)
                .with("mentors.csv", """
                    trajectory,mentor,team,from_on
                    T1,mentor1,Team Noord (demo),2003-01-10
                    T2,mentor1,Team Noord (demo),2003-02-10
                    """)
                .with("conversations.csv", """
                    id,trajectory,held_on,kind,mentor
                    C1,T1,2003-01-20,FIRST,mentor1
                    C2,T1,2003-02-20,PROGRESS,mentor1
                    C3,T2,2003-02-20,FIRST,mentor1
                    """)
                .with("bridges.csv", """
                    trajectory,first_done_on
                    T1,2003-01-20
                    T2,2003-02-20
                    """)
                .with("fillings.csv", """
                    id,trajectory,conversation,kind,filled_on,recorded_by
                    F1,T1,C1,CONVERSATION,2003-01-20,mentor1
                    F2,T2,C3,CONVERSATION,2003-02-20,mentor1
                    """)
                .with("positions.csv", """
                    filling,pillar,answer,step
                    F1,DEBTS,STEP,1
                    F1,INCOME,LATER,
                    F2,DEBTS,STEP,2
                    """)
                .with("goals.csv", """
                    id,trajectory,pillar,words,state,set_on,closed_on,conversation
                    G1,T1,DEBTS,"Rust
                    in de brievenbus",REACHED,2003-01-20,2003-11-20,C1
                    """)
                .with("measurements.csv", """
                    id,trajectory,moment,role,months,opens_on,due_on,closes_on,instruments,state,settled_on,conversation,held_on,face_to_face
                    M1,T1,T1,START,0,2003-01-10,2003-01-20,2003-02-10,"",DONE,2003-01-20,C1,2003-01-20,true
                    """)
                .with("waiting.csv", """
                    trajectory,step,due
                    T2,makePlan,2190-05-01T15:00:00Z
                    """);
    }
}
