import { formOf, type AuditForm } from '../../../core/audit/audit-form.ts'
import type { AuditRecord, AuditRound, AuditTeamId, PracticeAudit } from '../../../core/audit/audit.ts'
import { may } from '../../../core/people/permission.ts'
import type { PersonId } from '../../../core/people/person.ts'
import { warningText } from '../../components/govuk.ts'
import type { Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import type { Questions } from '../../questions.ts'

/** One round with its form and its audits, or one audit with its round. */
export type RoundSight = { readonly record: AuditRecord; readonly round: AuditRound; readonly form: AuditForm }
export type CaseSight = RoundSight & { readonly audit: PracticeAudit; readonly names: ReadonlyMap<PersonId, string> }

/** In: what is on record and a team. Out: its name. */
export const teamName = ({ teams }: Pick<AuditRecord, 'teams'>, id: AuditTeamId): string => teams.find((each) => each.id === id)?.name ?? 'A team that is not on the list'

export const sightOfRound = (record: AuditRecord, id: string | undefined): RoundSight | null => {
  const round = record.rounds.find((each) => each.id === id)
  const form = round === undefined ? null : formOf(record.forms, round)
  return round === undefined || form === null ? null : { record, round, form }
}

/** In: the questions and a visit to a page of a round. Out: the round, or null where there is none. */
export const roundHere = async (ask: Pick<Questions, 'audits'>, { programme, params }: ProgrammeVisit): Promise<RoundSight | null> => sightOfRound(await ask.audits(programme.id), params['round'])

/** In: the questions and a visit to a page of one audit. Out: the audit with its round, or null where there is none. */
export const caseHere = async (ask: Pick<Questions, 'audits' | 'membershipsOf'>, { programme, params }: ProgrammeVisit): Promise<CaseSight | null> => {
  const record = await ask.audits(programme.id)
  const audit = record.audits.find((each) => each.id === params['audit'])
  const sight = audit === undefined ? null : sightOfRound(record, audit.round)
  return audit === undefined || sight === null ? null : { ...sight, audit, names: await namesOf(ask, programme.id) }
}

export const namesOf = async (ask: Pick<Questions, 'membershipsOf'>, programme: ProgrammeVisit['programme']['id']): Promise<ReadonlyMap<PersonId, string>> =>
  new Map((await ask.membershipsOf(programme)).map(({ person }) => [person.id, person.name]))

/** Who audits whom is for those who plan audits and for the two themselves: seen by all, it would show how much each person carries. */
export const seesNames = ({ programme, actor, on }: ProgrammeVisit, audit: Pick<PracticeAudit, 'auditor' | 'moderator'>): boolean =>
  may(actor, 'plan-audits', programme.id, on) || actor.person === audit.auditor || actor.person === audit.moderator

/** Stands over every box of free text about a case. */
export const nobodyHere = (): Html => warningText({ text: 'Name nobody: no child, no family, no worker. No initials, number or address, and nothing that lets a reader guess who it is.', iconFallbackText: 'Warning' })
