import type { Team } from '#lib/api/generated/types.gen.ts';

/** The teams in which every word asked for stands somewhere: name, purpose, school or colleague. */
export function teamsWith(teams: Team[], asked: string): Team[] {
  const wanted = plain(asked).split(/\s+/).filter(Boolean);
  return teams.filter((team) => {
    const said = plain(
      [
        team.name,
        team.purpose,
        ...team.schools.map((school) => school.name),
        ...team.members.map((member) => member.displayName)
      ].join(' ')
    );
    return wanted.every((word) => said.includes(word));
  });
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
