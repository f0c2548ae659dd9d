import { secondLooks, type SecondLook } from '../../../core/audit/second-look.ts'
import { formsOn } from '../../../core/audit/audit-form.ts'
import { sampleKinds, type AuditId, type AuditRecord } from '../../../core/audit/audit.ts'
import { mostInARound, type RoundIntent } from '../../../core/audit/plan-round.ts'
import { addDays } from '../../../core/calendar/day.ts'
import { planARound } from '../../../operations/keep-audits.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { sampleKindWords } from '../../words/audit-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { teamName } from './audit-sight.ts'
import { gradeOfAudit } from './second-looks-part.ts'

type Subject = { readonly record: AuditRecord; readonly again: readonly SecondLook[] }

/** Days a round has unless the form says otherwise: our own choice. */
const daysForARound = 42

/** Which cases do we look at in the next round, and with which form? */
export const whichCasesDoWeLookAt = formPage<Subject, RoundIntent>({
  path: paths.planAuditRound(':programme'),
  guard: 'plan-audits',
  subject: async (ask, { programme, on }) => {
    const record = await ask.audits(programme.id)
    return { record, again: secondLooks(record, record.forms, on).filter(({ by }) => by === null) }
  },
  title: 'Which cases do we look at?',
  lead: 'The service draws cases by number alone. You keep the lists, outside, and look up which case a number stands for.',
  back: (_subject, { programme }) => ({ href: paths.audits(programme.id), text: 'Audits' }),
  fields: ({ subject: { record, again }, visit, sent, errors }) => {
    const { line, pick, choose, day, tick } = fieldsFor(sent, errors, { kind: 'random', size: '12' })
    return html`${line('title', 'What do you call this round?', { hint: 'For example “Autumn 2026”.' })}
${pick('kind', 'How are its cases chosen?', sampleKinds.map((each) => ({ value: each, text: sampleKindWords[each] })))}
${line('theme', 'The theme, for a themed round', { hint: 'For example “neglect” or “supervision”. Leave it empty otherwise.' })}
${choose('form', 'Which form?', formsOn(record.forms, visit.on).map(({ id, version, title, domains }) => ({ value: id, text: `${title}, version ${version} (${domains.length} ${domains.length === 1 ? 'part' : 'parts'})` })), { first: 'Choose a form' })}
<h2 class="govuk-heading-m">How many cases stand on each list?</h2>
${insetText({ text: 'Count the open cases of each team, sort each list in a way you can find again, and type the count. Type no name and no number of a case.' })}
${record.teams.length === 0 ? html`<p class="govuk-body">No team is on the list yet. <a class="govuk-link" href="${paths.addAuditTeam(visit.programme.id)}">Add a team first</a>.</p>` : record.teams.map(({ id, name }) => line(`cases-${id}`, name, { width: '5', inputmode: 'numeric' }))}
${line('size', 'How many cases in all?', { hint: `From 1 to ${mostInARound}. For shares that mean something, at least 10; to compare teams, more.${again.length === 0 ? '' : ' Type 0 for a round that only looks again at cases below.'}`, width: '4', inputmode: 'numeric' })}
${again.length === 0 ? null : tick('again', 'Which cases are looked at again?', again.map(({ audit, grade, due }) => ({ value: audit.id, text: `${audit.reference}, ${teamName(record, audit.team)}: ${gradeOfAudit(record, audit, grade).toLowerCase()}, due by ${dayInWords(due)}` })), [], 'Their grade was below the standard. They are added to the cases drawn by chance, and counted apart.')}
${day('due', 'When is the round due?', addDays(visit.on, daysForARound))}`
  },
  button: { text: 'Draw the cases' },
  parse: (form, errors, { record }) => {
    const kind = sampleKinds.find((each) => each === form.text('kind'))
    const due = typedDay(form, 'due')
    const size = typedCount(form.text('size'))
    const lists = record.teams.map(({ id }) => ({ team: id, cases: typedCount(form.text(`cases-${id}`)) }))
    if (kind === undefined) errors.push({ field: 'kind', message: 'Choose how the cases are drawn' })
    if (form.text('form') === '') errors.push({ field: 'form', message: 'Choose a form' })
    for (const { team, cases } of lists) if (Number.isNaN(cases)) errors.push({ field: `cases-${team}`, message: 'Enter a whole number, such as 240' })
    if (size === null || Number.isNaN(size)) errors.push({ field: 'size', message: 'Enter how many cases to draw, as a whole number' })
    if (due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day as day, month and year' })
    if (kind === undefined || size === null || due.kind !== 'day') return null
    return {
      title: form.text('title'), kind, theme: form.text('theme') === '' ? null : form.text('theme'), form: form.text('form') as RoundIntent['form'], size, due: due.day,
      lists: lists.flatMap(({ team, cases }) => (cases === null || cases === 0 ? [] : [{ team, cases }])), again: form.all('again').filter((each) => each !== '') as unknown as readonly AuditId[],
    }
  },
  act: (does, intent, { visit: { programme, actor } }) => planARound(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'no-title': 'title', 'no-theme': 'theme', 'no-such-form': 'form', 'in-the-past': 'due-day', 'not-a-size': 'size', 'more-than-there-are': 'size', 'no-lists': 'size', 'not-due-again': 'again' },
  firstField: 'title',
  done: (_subject, { programme }) => ({ to: paths.audits(programme.id), notice: 'The cases are drawn. Give each to an auditor and a moderator.' }),
})
