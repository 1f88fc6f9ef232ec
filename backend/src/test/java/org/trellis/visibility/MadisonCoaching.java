package org.trellis.visibility;

import static org.trellis.policy.Amount.SUMMARY;
import static org.trellis.policy.Permission.CHANGE_PARTNERSHIP;
import static org.trellis.policy.Permission.SEE_PARTNERSHIP;
import static org.trellis.policy.Permission.SEE_UNSTARTED_PARTNERSHIP;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.trellis.policy.Audience;
import org.trellis.support.Lincoln;
import org.trellis.support.Newcomer;

/// Partnerships in every state, and what both partners write.
final class MadisonCoaching {

    private static final Set<Audience> PARTNER = Set.of(Audience.PARTNER);

    private final Madison madison;

    MadisonCoaching(Madison madison) {
        this.madison = madison;
    }

    void fill() {
        partnership("coach", "member", Madison.ADAMS);
        partnership("coach", "facilitator", Madison.ADAMS, "DECLINED");
        partnership("coach", "author", Madison.ADAMS, "ENDED");
        Thing active = partnership("coach", "partner", Madison.ADAMS, "ACTIVE");
        madison.notes().inEveryState(active, "coach");
        madison.notes().inEveryState(active, "partner");
        partnership("coach", "formerMember", Madison.ADAMS, "ACTIVE", "ENDED");
        Thing paused = partnership("coachOfAll", "author", Madison.BROOK, "ACTIVE");
        madison.notes().add(paused, "coachOfAll", "SHARED");
        madison.step("author", "/partnerships/" + paused.id(), 1, "PAUSED");
        inDoubt();
    }

    /// The partner's password is set anew by a link that the roster administrator made.
    private void inDoubt() {
        Thing known = partnership("coachLead", "resetPartner", Madison.ADAMS, "ACTIVE");
        Thing partnership = madison.replace(known, known.withDoubtAbout("resetPartner"));
        madison.notes().add(partnership, "coachLead", "SHARED");
        madison.notes().add(partnership, "resetPartner", "DRAFT");
        madison.notes().add(partnership, "resetPartner", "SHARED");
        Newcomer reset = new Newcomer(madison.person("resetPartner"), "resetPartner@madison.example");
        reset.choose(Newcomer.linkFrom(madison.as("rosterAdmin"), reset.id()), Lincoln.PASSWORD);
    }

    /// @param school where its people have their roles
    /// @param steps what became of the proposal
    private Thing partnership(String coach, String partner, String school, String... steps) {
        String word = madison.newWord() + "f";
        UUID id = madison.create(
                coach,
                "/partnerships",
                Map.of(
                        "coachId",
                        madison.person(coach),
                        "partnerId",
                        madison.person(partner),
                        "focus",
                        "How students explain " + word));
        int version = 0;
        boolean begun = false;
        for (String status : steps) {
            begun |= status.equals("ACTIVE");
            madison.step(begun || status.equals("DECLINED") ? partner : coach, "/partnerships/" + id, version, status);
            version++;
        }
        Thing partnership = madison.add(Thing.of(
                        Kind.PARTNERSHIP,
                        List.of(steps) + " partnership of " + coach + " and " + partner,
                        id,
                        begun ? SEE_PARTNERSHIP : SEE_UNSTARTED_PARTNERSHIP,
                        Where.at(madison.school(school)))
                .changedBy(CHANGE_PARTNERSHIP)
                .withTies(Map.of(coach, PARTNER, partner, PARTNER)));
        madison.mark(word, partnership, partnership.sight(), SUMMARY);
        return partnership;
    }
}
