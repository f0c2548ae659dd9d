import type { AuditRecord, AuditTheme, AuditThemeId } from '../../../core/audit/audit.ts'
import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { isLive, type Action, type ActionId } from '../../../core/plan/plan.ts'
import { answerATheme, noteATheme } from '../../../operations/keep-audits.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { nobodyHere, roundHere, type RoundSight } from './audit-sight.ts'

/** What was seen in more than one case of this round? */
export const whatWasSeenOften = formPage<RoundSight, Pick<AuditTheme, 'title' | 'what' | 'seenIn'>>({
  path: paths.noteAuditTheme(':programme', ':round'),
  guard: 'note-audit-themes',
  hasNoWayPast: true,
  subject: roundHere,
  title: 'What was seen more than once?',
  kicker: ({ round }) => round.title,
  lead: 'A theme is what several cases have in common. Next it goes into the plan, so that the learning does not stay in the audit.',
  back: ({ round }, { programme }) => ({ href: paths.auditResults(programme.id, round.id), text: 'Results' }),
  fields: ({ sent, errors }) => {
    const { line, long } = fieldsFor(sent, errors)
    return html`${line('title', 'The theme in a few words', { hint: 'For example “Plans are not reviewed in time”.' })}${nobodyHere()}${long('what', 'What was seen?')}${line('seen-in', 'In how many cases?', { width: '3', inputmode: 'numeric' })}`
  },
  button: { text: 'Note the theme' },
  parse: (form, errors) => {
    const seenIn = typedCount(form.text('seen-in'))
    if (seenIn === null || Number.isNaN(seenIn)) errors.push({ field: 'seen-in', message: 'Enter in how many cases it was seen, as a whole number' })
    return seenIn === null ? null : { title: form.text('title'), what: form.text('what'), seenIn }
  },
  act: (does, theme, { subject, visit: { programme, actor } }) => noteATheme(does, { ...theme, round: subject.round.id }, { programme: programme.id, actor }),
  fieldOf: { 'nothing-said': 'what', 'not-a-count': 'seen-in' },
  firstField: 'title',
  done: ({ round }, { programme }) => ({ to: paths.auditResults(programme.id, round.id), notice: 'The theme is on record. Take it into the plan next.' }),
})

type Subject = { readonly theme: AuditTheme; readonly record: AuditRecord; readonly actions: readonly Action[]; readonly bodies: readonly Body[] }

const asFinding = 'finding'

/** Where does this theme go in the plan? */
export const whereDoesItGoInThePlan = formPage<Subject, { readonly action: ActionId | null; readonly body: BodyId | null }>({
  path: paths.answerAuditTheme(':programme', ':theme'),
  guard: 'note-audit-themes',
  hasNoWayPast: true,
  subject: async (ask, { programme, params, on }) => {
    const record = await ask.audits(programme.id)
    const theme = record.themes.find((each) => each.id === (params['theme'] as AuditThemeId))
    if (theme === undefined) return null
    return { theme, record, actions: (await ask.actions(programme.id)).filter(isLive), bodies: (await ask.bodies(programme.id)).filter(({ validTo }) => validTo === null || validTo >= on) }
  },
  title: 'Where does it go in the plan?',
  kicker: ({ theme }) => theme.title,
  lead: 'Either an action answers it already, or it enters the register as a finding of our own, and the coverage page asks for an answer.',
  back: ({ theme }, { programme }) => ({ href: paths.auditResults(programme.id, theme.round), text: 'Results' }),
  fields: ({ subject: { theme, actions, bodies }, sent, errors }) => {
    const { pick, choose } = fieldsFor(sent, errors)
    return html`<p class="govuk-body">${theme.what}</p>
${pick('to', 'What follows from it?', [{ value: asFinding, text: 'It becomes a finding of our own' }, { value: 'action', text: 'An action answers it already' }])}
${choose('body', 'Whose practice is it?', bodies.map(({ id, name }) => ({ value: id, text: name })), { first: 'Choose a body', hint: 'Needed for a finding.' })}
${choose('action', 'Which action?', actions.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })), { first: 'Choose an action', hint: 'Needed where an action answers it.' })}`
  },
  button: { text: 'Take it into the plan' },
  parse: (form, errors) => {
    const to = form.text('to')
    if (to === '') errors.push({ field: 'to', message: 'Choose what follows from it' })
    if (to === asFinding && form.text('body') === '') errors.push({ field: 'body', message: 'Choose whose practice it is' })
    if (to === 'action' && form.text('action') === '') errors.push({ field: 'action', message: 'Choose the action' })
    return to === asFinding ? { action: null, body: form.text('body') as BodyId } : { action: form.text('action') as ActionId, body: null }
  },
  act: (does, sent, { subject, visit: { programme, actor } }) => answerATheme(does, { theme: subject.theme.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-such-body': 'body', 'no-such-action': 'action' },
  firstField: 'to',
  done: ({ theme }, { programme }) => ({ to: paths.auditResults(programme.id, theme.round), notice: 'The theme is in the plan.' }),
})
