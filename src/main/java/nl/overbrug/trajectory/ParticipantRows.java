package nl.overbrug.trajectory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParticipantRows {

    private final JdbcClient jdbc;

    ParticipantRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID insert(NewParticipant person, Instant at) {
        UUID id = UUID.randomUUID();
        bind(jdbc.sql("""
                                insert into trajectory_participant (id, version, name, birth_date, gender, education,
                                    district, phone, email, contact_preference, practical_needs, created_at)
                                values (:id, 1, :name, :birthDate, :gender, :education,
                                    :district, :phone, :email, :preference, :practicalNeeds, :at)
                                """), person)
                .param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    boolean update(UUID id, int version, NewParticipant person) {
        return bind(jdbc.sql("""
                                        update trajectory_participant
                                           set version = version + 1, name = :name, birth_date = :birthDate,
                                               gender = :gender, education = :education, district = :district,
                                               phone = :phone, email = :email, contact_preference = :preference,
                                               practical_needs = :practicalNeeds
                                         where id = :id and version = :version
                                        """), person)
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    Optional<Participant> find(UUID id) {
        return jdbc.sql("select * from trajectory_participant where id = :id")
                .param("id", id)
                .query(ParticipantRows::row)
                .optional();
    }

    List<Participant> findSame(String name, LocalDate birthDate) {
        return jdbc.sql("""
                        select * from trajectory_participant
                         where lower(name) = lower(:name) and birth_date = :birthDate
                         order by created_at
                        """)
                .param("name", name)
                .param("birthDate", birthDate)
                .query(ParticipantRows::row)
                .list();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        Map<UUID, String> names = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, name from trajectory_participant where id in (:ids)")
                    .param("ids", ids)
                    .query((row, n) -> names.put(row.getObject("id", UUID.class), row.getString("name")))
                    .list();
        }
        return names;
    }

    private static JdbcClient.StatementSpec bind(JdbcClient.StatementSpec sql, NewParticipant person) {
        Participant.Contact contact = person.contact();
        return sql.param("name", person.name().strip())
                .param("birthDate", person.birthDate())
                .param("gender", name(person.gender()))
                .param("education", name(person.education()))
                .param("district", contact.district())
                .param("phone", contact.phone())
                .param("email", contact.email())
                .param("preference", contact.preference())
                .param("practicalNeeds", contact.practicalNeeds());
    }

    private static Participant row(ResultSet row, int n) throws SQLException {
        String gender = row.getString("gender");
        String education = row.getString("education");
        return new Participant(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                row.getObject("birth_date", LocalDate.class),
                gender == null ? null : Participant.Gender.valueOf(gender),
                education == null ? null : Participant.Education.valueOf(education),
                new Participant.Contact(
                        row.getString("district"),
                        row.getString("phone"),
                        row.getString("email"),
                        row.getString("contact_preference"),
                        row.getString("practical_needs")));
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
