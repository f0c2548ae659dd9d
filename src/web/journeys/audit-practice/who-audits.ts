import { mayBeAuditors } from '../../../core/audit/keep-auditors.ts'
import type { Auditor, AuditRecord, AuditTeam, AuditTeamId } from '../../../core/audit/audit.ts'
import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { isInForce, type Person, type PersonId } from '../../../core/people/person.ts'
import { addATeam, nameAnAuditor } from '../../../operations/keep-audits.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { teamName } from './audit-sight.ts'

/** Which team’s practice is audited? */
export const whosePracticeIsAudited = formPage<readonly Body[], Pick<AuditTeam, 'name' | 'body'>>({
  path: paths.addAuditTeam(':programme'),
  guard: 'plan-audits',
  subject: async (ask, { programme, on }) => (await ask.bodies(programme.id)).filter(({ validTo }) => validTo === null || validTo >= on),
  title: 'Whose practice is audited?',
  lead: 'Put each team on the list once. Rounds draw cases from the lists of teams.',
  back: (_subject, { programme }) => ({ href: paths.audits(programme.id), text: 'Audits' }),
  fields: ({ subject, sent, errors }) => {
    const { line, choose } = fieldsFor(sent, errors)
    return html`${line('name', 'Name of the team', { hint: 'As people call it, such as “Assessment north”. Not the name of a person.' })}${choose('body', 'Whose team is it?', subject.map((each) => ({ value: each.id, text: each.name })), { first: 'Not one of these' })}`
  },
  button: { text: 'Add the team' },
  parse: (form) => ({ name: form.text('name'), body: form.text('body') === '' ? null : (form.text('body') as BodyId) }),
  act: (does, team, { visit: { programme, actor } }) => addATeam(does, team, { programme: programme.id, actor }),
  fieldOf: { 'no-such-body': 'body' },
  firstField: 'name',
  done: (_subject, { programme }) => ({ to: paths.audits(programme.id), notice: 'The team is on the list.' }),
})

type Subject = { readonly record: AuditRecord; readonly people: readonly Person[] }

/** Who audits and moderates, and in whose line do they stand? */
export const whoAudits = formPage<Subject, Pick<Auditor, 'person' | 'team'>>({
  path: paths.nameAuditor(':programme'),
  guard: 'plan-audits',
  subject: async (ask, { programme, on }) => {
    const members = (await ask.membershipsOf(programme.id)).filter(({ membership }) => isInForce(membership, on))
    const allowed = mayBeAuditors(members.map(({ membership }) => membership))
    return { record: await ask.audits(programme.id), people: allowed.flatMap((id) => members.find(({ person }) => person.id === id)?.person ?? []) }
  },
  title: 'Who audits?',
  lead: 'Nobody looks at the work of their own team. So say for each person whether they stand in the line of one.',
  back: (_subject, { programme }) => ({ href: paths.audits(programme.id), text: 'Audits' }),
  fields: ({ subject: { record, people }, sent, errors }) => {
    const { choose } = fieldsFor(sent, errors)
    const now = (person: PersonId): string => {
      const listed = record.auditors.find((each) => each.person === person)
      return listed === undefined ? '' : listed.team === null ? ' (on the list, no team)' : ` (on the list, ${teamName(record, listed.team)})`
    }
    return html`${choose('person', 'Who?', people.map(({ id, name }) => ({ value: id, text: `${name}${now(id)}` })), { first: 'Choose a person', hint: 'People whose role in this programme lets them audit or moderate.' })}${choose('team', 'In the line of which team?', record.teams.map(({ id, name }) => ({ value: id, text: name })), { first: 'No team' })}`
  },
  button: { text: 'Put on the list' },
  parse: (form, errors) => {
    if (form.text('person') === '') errors.push({ field: 'person', message: 'Choose a person' })
    return { person: form.text('person') as PersonId, team: form.text('team') === '' ? null : (form.text('team') as AuditTeamId) }
  },
  act: (does, auditor, { visit: { programme, actor } }) => nameAnAuditor(does, auditor, { programme: programme.id, actor }),
  fieldOf: { 'no-such-team': 'team', 'nothing-changed': 'team' },
  firstField: 'person',
  done: (_subject, { programme }) => ({ to: paths.audits(programme.id), notice: 'The list of auditors is changed.' }),
})
