package org.trellis.support;

import io.quarkus.arc.Arc;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.trellis.policy.Role;
import org.trellis.support.Founding.Founded;
import org.trellis.support.Founding.Place;

/// The same people in every test. Lincoln is our district, Jefferson is the other.
///
/// Ana and Ben teach at Adams, where Cleo coaches, Lena leads the coaches and Dana is principal; Ivo teaches at
/// Brook. Eli leads the district, Fay curates its library, Gus keeps its roster, Hana guards its privacy. Jo teaches
/// and Jude keeps the roster in Jefferson.
public final class Lincoln {

    public static final String PASSWORD = "correct horse battery";
    public static final String ADAMS = "Adams";
    public static final String BROOK = "Brook";

    private static Founded lincoln;
    private static Founded jefferson;

    private Lincoln() {}

    /// Everybody of both districts, by first name, with the role they hold.
    public static final Map<String, Role> EVERYBODY = new TreeMap<>(Map.ofEntries(
            Map.entry("ana", Role.EDUCATOR),
            Map.entry("ben", Role.EDUCATOR),
            Map.entry("cleo", Role.COACH),
            Map.entry("dana", Role.SCHOOL_LEADER),
            Map.entry("eli", Role.DISTRICT_LEADER),
            Map.entry("fay", Role.LIBRARY_CURATOR),
            Map.entry("gus", Role.ROSTER_ADMIN),
            Map.entry("hana", Role.PRIVACY_OFFICER),
            Map.entry("ivo", Role.EDUCATOR),
            Map.entry("lena", Role.COACH_LEAD),
            Map.entry("jo", Role.EDUCATOR),
            Map.entry("jude", Role.ROSTER_ADMIN)));

    public static UUID school(String name) {
        return ours().schools().get(name);
    }

    public static UUID district() {
        return ours().district();
    }

    public static UUID jeffersonSchool() {
        theirs();
        return jefferson.schools().get("Clay");
    }

    public static UUID person(String name) {
        return isTheirs(name) ? theirs().people().get(name) : ours().people().get(name);
    }

    public static String email(String name) {
        return name + (isTheirs(name) ? "@jefferson.example" : "@lincoln.example");
    }

    static void mustBeThere() {
        ours();
        theirs();
    }

    private static boolean isTheirs(String name) {
        return name.startsWith("j");
    }

    private static synchronized Founded ours() {
        if (lincoln == null) {
            lincoln = founding()
                    .found(
                            "Lincoln",
                            "lincoln.example",
                            Set.of(ADAMS, BROOK),
                            new Place("ana", Role.EDUCATOR, ADAMS),
                            new Place("ben", Role.EDUCATOR, ADAMS),
                            new Place("cleo", Role.COACH, ADAMS),
                            new Place("dana", Role.SCHOOL_LEADER, ADAMS),
                            new Place("eli", Role.DISTRICT_LEADER, null),
                            new Place("fay", Role.LIBRARY_CURATOR, null),
                            new Place("gus", Role.ROSTER_ADMIN, null),
                            new Place("hana", Role.PRIVACY_OFFICER, null),
                            new Place("ivo", Role.EDUCATOR, BROOK),
                            new Place("lena", Role.COACH_LEAD, ADAMS));
            founding().stock(lincoln.district());
        }
        return lincoln;
    }

    private static synchronized Founded theirs() {
        if (jefferson == null) {
            jefferson = founding()
                    .found(
                            "Jefferson",
                            "jefferson.example",
                            Set.of("Clay"),
                            new Place("jo", Role.EDUCATOR, "Clay"),
                            new Place("jude", Role.ROSTER_ADMIN, null));
            founding().stock(jefferson.district());
        }
        return jefferson;
    }

    private static Founding founding() {
        return Arc.container().instance(Founding.class).get();
    }
}
