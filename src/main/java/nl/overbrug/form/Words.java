package nl.overbrug.form;

import java.util.List;
import java.util.stream.Stream;

/** Words of a form in Dutch and in English, the same when nobody translated them. */
record Words(String dutch, String english) {

    String in(String language) {
        return language.equals("en") ? english : dutch;
    }

    /** Parted by empty lines. */
    List<String> paragraphs(String language) {
        return Stream.of(in(language).split("\\R\\s*\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
