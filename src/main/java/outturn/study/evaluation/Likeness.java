package outturn.study.evaluation;

import java.util.List;
import outturn.model.Model;
import outturn.model.Names;
import outturn.replication.People;

/** What a study of clients tells them apart by: the recorded group and some attributes, as one number from 0. */
final class Likeness {
    private final int[] attributes;
    private final int[] widths;
    private final int count;

    /** By attributes that the model is known to have. */
    Likeness(Model model, List<String> match) {
        Names names = model.names();
        attributes = match.stream().mapToInt(names.attributes()::indexOf).toArray();
        widths = new int[attributes.length];
        int product = names.groups().size();
        for (int at = 0; at < widths.length; at++) {
            widths[at] = names.levels().get(attributes[at]).size();
            product *= widths[at];
        }
        count = product;
    }

    /** How many kinds of client there are. */
    int count() {
        return count;
    }

    int of(People people, int client, int recorded) {
        int like = recorded;
        for (int at = 0; at < attributes.length; at++) {
            like = like * widths[at] + people.attribute(client, attributes[at]);
        }
        return like;
    }
}
