package org.trellis.me;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.trellis.contract.Versioned;
import org.trellis.district.District;
import org.trellis.person.HeldRole;
import org.trellis.person.Person;
import org.trellis.policy.Role;
import org.trellis.team.MyTeam;

/// The person who is signed in, as the API shows them to themselves.
///
/// @param version the version of what they can change about themselves
/// @param title what they do, in their own words
/// @param locale the language they read: `en` or `es`
/// @param roles what they hold today
/// @param teams the teams they are in, by name
/// @param administers whether they keep the district's roster
/// @param leads whether they lead a school or the district
@Schema(name = "Me")
record MeView(
        UUID id,
        int version,
        String givenName,
        String familyName,
        String displayName,
        String email,
        @Nullable String pronouns,
        @Nullable String title,
        String locale,
        HomeDistrict district,
        List<HeldRole> roles,
        List<MyTeam> teams,
        boolean administers,
        boolean leads)
        implements Versioned {

    /// The district somebody belongs to.
    ///
    /// @param timeZone the IANA zone that decides what day it is in its schools
    /// @param locale the language of people who have chosen none
    @Schema(name = "MyDistrict")
    record HomeDistrict(UUID id, String name, String timeZone, String locale) {}

    static MeView of(Person person, District district, List<HeldRole> roles, List<MyTeam> teams) {
        return new MeView(
                person.id(),
                person.version(),
                person.givenName(),
                person.familyName(),
                person.displayName(),
                person.email(),
                person.pronouns(),
                person.title(),
                person.locale() == null ? district.locale() : person.locale(),
                new HomeDistrict(
                        district.id(), district.name(), district.timeZone().getId(), district.locale()),
                roles,
                teams,
                holdsAny(roles, Role.ROSTER_ADMIN),
                holdsAny(roles, Role.SCHOOL_LEADER, Role.DISTRICT_LEADER));
    }

    private static boolean holdsAny(List<HeldRole> roles, Role... wanted) {
        return roles.stream().anyMatch(held -> List.of(wanted).contains(held.role()));
    }
}
