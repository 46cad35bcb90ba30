package nl.overbrug.exchange;

/** What stands in a cell: how it is written in a file, and how the database keeps it. */
enum Kind {
    KEY("sleutel", "tekst van 1 tot en met 60 tekens; een UUID blijft wat hij is"),
    REFERENCE("verwijzing", "de sleutel van een rij in een ander bestand"),
    TEXT("tekst", "regeleinden mogen"),
    DATE("datum", "jjjj-mm-dd"),
    MOMENT("tijdstip", "jjjj-mm-ddTuu:mm:ss, daarna Z of het verschil met UTC; tot op de microseconde"),
    LOCAL("lokaal tijdstip", "jjjj-mm-ddTuu:mm:ss, Nederlandse tijd"),
    WHOLE("geheel getal", "cijfers, eventueel met een min ervoor"),
    DECIMAL("getal", "cijfers met een punt voor de decimalen"),
    YES_NO("ja of nee", "true of false"),
    CODE("code", "een van de genoemde woorden"),
    CODES("codes", "nul of meer van de genoemde woorden, gescheiden door een puntkomma"),
    OWN_CODE(
            "eigen code",
            "hoofdletters, cijfers en lage strepen, met een letter vooraan, hoogstens 40 tekens: een woord dat een gemeente zelf in een regeltabel zet"),
    PERSON("medewerker", "de gebruikersnaam van een account dat al bestaat"),
    TEAM("team", "de naam van een team dat al bestaat"),
    RULES("regelset", "de naam van een regelset die het programma kent, bijvoorbeeld measurement/moments"),
    JSON("JSON", "een geldig JSON-stuk");

    private final String dutch;
    private final String form;

    Kind(String dutch, String form) {
        this.dutch = dutch;
        this.form = form;
    }

    String dutch() {
        return dutch;
    }

    /** How it is written, in Dutch. */
    String form() {
        return form;
    }

    /** How the database keeps it on its way in. */
    String stored() {
        return switch (this) {
            case KEY, REFERENCE, PERSON, TEAM -> "uuid";
            case TEXT, CODE, OWN_CODE, RULES -> "text";
            case DATE -> "date";
            case MOMENT -> "timestamptz";
            case LOCAL -> "timestamp";
            case WHOLE -> "integer";
            case DECIMAL -> "numeric";
            case YES_NO -> "boolean";
            case CODES -> "text[]";
            case JSON -> "jsonb";
        };
    }

    /** The value as it is written in a file; the same whatever the settings of the session are. */
    String written(String value) {
        return switch (this) {
            case MOMENT -> "to_char(%s at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')".formatted(value);
            case LOCAL -> "to_char(%s, 'YYYY-MM-DD\"T\"HH24:MI:SS')".formatted(value);
            case DATE -> "to_char(%s, 'YYYY-MM-DD')".formatted(value);
            case YES_NO -> "(%s)::text".formatted(value);
            case CODES -> "array_to_string(%s, ';')".formatted(value);
            case PERSON -> "(select username from people_account where id = %s)".formatted(value);
            case TEAM -> "(select name from people_team where id = %s)".formatted(value);
            case KEY, REFERENCE, TEXT, WHOLE, DECIMAL, CODE, OWN_CODE, RULES, JSON -> value;
        };
    }
}
