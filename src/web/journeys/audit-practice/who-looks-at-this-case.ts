import { permissions, type Act } from '../../../core/people/permission.ts'
import { isInForce, type PersonId } from '../../../core/people/person.ts'
import { assignAnAudit, setAnAuditAside } from '../../../operations/keep-audits.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage, type FormPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { caseHere, nobodyHere, teamName, type CaseSight } from './audit-sight.ts'

type Subject = CaseSight & { readonly auditors: readonly PersonId[]; readonly moderators: readonly PersonId[] }

const aboutTheCase: Pick<FormPage<CaseSight, never>, 'kicker' | 'back'> = {
  kicker: ({ audit, record }) => `${audit.reference}, ${teamName(record, audit.team)}`,
  back: ({ audit }, { programme }) => ({ href: paths.audit(programme.id, audit.id), text: audit.reference }),
}

/** Who looks at this case: who audits it, and who moderates it blind? */
export const whoLooksAtThisCase = formPage<Subject, { readonly auditor: PersonId | null; readonly moderator: PersonId | null }>({
  ...aboutTheCase,
  path: paths.assignAudit(':programme', ':audit'),
  guard: 'plan-audits',
  hasNoWayPast: true,
  subject: async (ask, visit) => {
    const sight = await caseHere(ask, visit)
    if (sight === null) return null
    const members = (await ask.membershipsOf(visit.programme.id)).map(({ membership }) => membership).filter((each) => isInForce(each, visit.on))
    const who = (act: Act): readonly PersonId[] =>
      sight.record.auditors.filter(({ person, team }) => team !== sight.audit.team && members.some((each) => each.person === person && permissions[act][each.role])).map(({ person }) => person)
    return { ...sight, auditors: who('audit-practice'), moderators: who('moderate-audits') }
  },
  title: 'Who looks at this case?',
  lead: 'The two do not see what the other says until both have sent. People in the line of the team are left out.',
  fields: ({ subject: { audit, names, auditors, moderators }, sent, errors }) => {
    const { choose } = fieldsFor(sent, errors, { auditor: audit.auditor ?? '', moderator: audit.moderator ?? '' })
    const items = (people: readonly PersonId[], now: PersonId | null) => [...new Set([...people, ...(now === null ? [] : [now])])].map((person) => ({ value: person, text: names.get(person) ?? 'Somebody who has left' }))
    return html`${choose('auditor', 'Who audits it?', items(auditors, audit.auditor), { first: 'Choose a person' })}${choose('moderator', 'Who moderates it?', items(moderators, audit.moderator), { first: 'Nobody moderates it', hint: 'Without a moderator the auditor’s grade counts, and everybody sees it at once. A moderator cannot be added later.' })}`
  },
  button: { text: 'Give it to them' },
  parse: (form, errors) => {
    if (form.text('auditor') === '') errors.push({ field: 'auditor', message: 'Choose who audits it' })
    return { auditor: form.text('auditor') === '' ? null : (form.text('auditor') as PersonId), moderator: form.text('moderator') === '' ? null : (form.text('moderator') as PersonId) }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => assignAnAudit(does, { audit: subject.audit.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'same-person': 'moderator', 'needs-a-moderator': 'moderator' },
  firstField: 'auditor',
  done: ({ audit }, { programme }) => ({ to: paths.auditRound(programme.id, audit.round), notice: `${audit.reference} is given to them.` }),
})

/** Why can this case not be audited? */
export const whyCanItNotBeDone = formPage<CaseSight, string>({
  ...aboutTheCase,
  path: paths.setAuditAside(':programme', ':audit'),
  guard: 'plan-audits',
  hasNoWayPast: true,
  subject: caseHere,
  title: 'Why can it not be done?',
  lead: 'The case stays in the count of its round, so that nobody can leave out what is hard to look at.',
  fields: ({ sent, errors }) => html`${nobodyHere()}${fieldsFor(sent, errors).long('why', 'The reason')}`,
  button: { text: 'Say that it cannot be done', isWarning: true },
  parse: (form) => form.text('why'),
  act: (does, why, { subject, visit: { programme, actor } }) => setAnAuditAside(does, { audit: subject.audit.id, why }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'why',
  done: ({ audit }, { programme }) => ({ to: paths.auditRound(programme.id, audit.round), notice: `${audit.reference} stands as not possible.` }),
})
