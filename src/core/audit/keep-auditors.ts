import type { BodyId } from '../bodies/body.ts'
import { permissions, whyNot, type NotPermitted } from '../people/permission.ts'
import type { Membership, PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Auditor, AuditSetting, AuditTeam, AuditTeamId } from './audit.ts'

export type AuditTeamAdded = { readonly kind: 'audit-team-added'; readonly programme: ProgrammeId; readonly team: AuditTeam }
export type AuditorNamed = { readonly kind: 'auditor-named'; readonly programme: ProgrammeId; readonly before: Auditor | null; readonly auditor: Auditor }

/** In: the name of a team and its body. Out: the change, or a refusal. No two teams have one name. */
export const addAuditTeam = (
  { name, body }: Pick<AuditTeam, 'name' | 'body'>,
  { id, bodies, setting: { programme, actor, on, record } }: { readonly id: AuditTeamId; readonly bodies: readonly BodyId[]; readonly setting: AuditSetting },
): AuditTeamAdded | NotPermitted | Refusal<'no-name' | 'already-there' | 'no-such-body'> => {
  const notPermitted = whyNot(actor, 'plan-audits', programme, on)
  if (notPermitted !== null) return notPermitted
  if (name.trim() === '') return refuse('no-name', 'The team has no name.', 'Give its name.')
  if (record.teams.some((each) => each.name.toLowerCase() === name.trim().toLowerCase())) return refuse('already-there', 'A team of this name is on the list.', 'Use that one, or give a name that tells the two apart.')
  if (body !== null && !bodies.includes(body)) return refuse('no-such-body', 'There is no such body.', 'Choose one of the bodies of this programme, or none.')
  return { kind: 'audit-team-added', programme, team: { id, programme, name: name.trim(), body } }
}

/** In: memberships in force. Out: the people whose role lets them audit or moderate. */
export const mayBeAuditors = (memberships: readonly Membership[]): readonly PersonId[] => [
  ...new Set(memberships.filter(({ role }) => permissions['audit-practice'][role] || permissions['moderate-audits'][role]).map(({ person }) => person)),
]

/** In: who audits and the team whose line they stand in. Out: the change, or a refusal. Said again, it replaces what was said before. */
export const nameAuditor = (
  { person, team }: Pick<Auditor, 'person' | 'team'>,
  { members, setting: { programme, actor, on, record } }: { readonly members: readonly Membership[]; readonly setting: AuditSetting },
): AuditorNamed | NotPermitted | Refusal<'not-an-auditor' | 'no-such-team' | 'nothing-changed'> => {
  const notPermitted = whyNot(actor, 'plan-audits', programme, on)
  if (notPermitted !== null) return notPermitted
  if (!mayBeAuditors(members).includes(person)) return refuse('not-an-auditor', 'The role of this person does not let them audit or moderate.', 'Choose somebody whose role does.')
  if (team !== null && !record.teams.some((each) => each.id === team)) return refuse('no-such-team', 'There is no such team.', 'Choose a team from the list, or none.')
  const before = record.auditors.find((each) => each.person === person) ?? null
  if (before?.team === team) return refuse('nothing-changed', 'That is what the list says already.', 'Choose another team, or leave it.')
  return { kind: 'auditor-named', programme, before, auditor: { programme, person, team } }
}
