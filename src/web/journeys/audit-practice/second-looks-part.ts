import { formOf, type AuditForm } from '../../../core/audit/audit-form.ts'
import type { AuditRecord, PracticeAudit } from '../../../core/audit/audit.ts'
import { againRulesOf, isToBeTaken, secondLooks, type SecondLook } from '../../../core/audit/second-look.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { details } from '../../components/govuk.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { gradeInWords, secondLookWords } from '../../words/audit-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { teamName } from './audit-sight.ts'

const formOfAudit = ({ forms, rounds }: AuditRecord, audit: PracticeAudit): AuditForm | null => {
  const round = rounds.find(({ id }) => id === audit.round)
  return round === undefined ? null : formOf(forms, round)
}

/** In: what is on record, an audit and a grade it gave. Out: that grade in the words of its form. */
export const gradeOfAudit = (record: AuditRecord, audit: PracticeAudit, grade: SecondLook['grade']): string => {
  const form = formOfAudit(record, audit)
  return form === null ? 'A grade of another form' : gradeInWords(form, grade)
}

/** What came of a second look, or which audit takes it. */
const taken = (programme: string, record: AuditRecord, { by, done }: SecondLook): Html | null =>
  by === null ? null : html`<a class="govuk-link" href="${paths.audit(programme, by.id)}">${by.reference}</a>${done === null ? null : html`<span class="ib-table__under">${gradeOfAudit(record, by, done.grade)}, ${dayInWords(done.on)}</span>`}`

const table = (programme: string, record: AuditRecord, caption: string, rows: readonly SecondLook[]): Html =>
  dataTable<SecondLook>({
    caption,
    captionSize: 's',
    columns: [
      { heading: 'Case', isRowHeading: true, cell: ({ audit }) => html`<a class="govuk-link" href="${paths.audit(programme, audit.id)}">${audit.reference}</a>` },
      { heading: 'Team', cell: ({ audit }) => teamName(record, audit.team) },
      { heading: 'Grade that asks for it', cell: ({ audit, grade }) => gradeOfAudit(record, audit, grade) },
      { heading: 'Look again by', staysOnOneLine: true, cell: ({ due }) => dayInWords(due) },
      { heading: 'How it stands', cell: ({ state }) => stateTag(secondLookWords[state]) },
      { heading: 'Second look', cell: (look) => taken(programme, record, look), whenEmpty: 'None drawn yet' },
    ],
    rows,
  })

/** Every case that is to be looked at again, for the programme of audits: what is still to do in sight, what is done folded away. */
export const secondLooksPart = (programme: string, record: AuditRecord, on: Day): Html | null => {
  const looks = secondLooks(record, record.forms, on)
  if (looks.length === 0) return null
  const [open, done] = [looks.filter(isToBeTaken), looks.filter((look) => !isToBeTaken(look))]
  const late = open.filter(({ state }) => state === 'overdue').length
  return html`<section class="ib-section" id="second-looks"><h2 class="govuk-heading-l">Which cases are looked at again?</h2>
<p class="govuk-body">A grade below the agreed standard asks for a second look by somebody else. The form says after which grades, and how soon. ${capitalised(counted(looks.length, 'case asks', 'cases ask'))} for one: ${done.length} done, ${open.length} to do${late === 0 ? '' : `, ${late} of them overdue`}.</p>
${open.length === 0 ? null : table(programme, record, 'Still to be taken, the earliest day first', open)}
${done.length === 0 ? null : details({ summaryText: `${capitalised(counted(done.length, 'second look that is', 'second looks that are'))} done`, html: table(programme, record, 'Done', done.toReversed()) })}</section>`
}

/** In: one audit. Out: how its second look stands, in a sentence; null where its grade asks for none. */
export const secondLookOf = (programme: string, record: AuditRecord, audit: PracticeAudit, on: Day): Html | null => {
  const look = secondLooks(record, record.forms, on).find((each) => each.audit.id === audit.id)
  if (look === undefined) return null
  const { state, due, by, done } = look
  const tag = stateTag(secondLookWords[state])
  if (by !== null && done !== null) return html`${tag} It was looked at again as <a class="govuk-link" href="${paths.audit(programme, by.id)}">${by.reference}</a>, settled on ${dayInWords(done.on)}: ${gradeOfAudit(record, by, done.grade).toLowerCase()}. The last day for it was ${dayInWords(due)}.`
  if (by !== null) return html`${tag} The second look is <a class="govuk-link" href="${paths.audit(programme, by.id)}">${by.reference}</a>. It is not settled yet; its last day ${state === 'overdue' ? 'was' : 'is'} ${dayInWords(due)}.`
  return html`${tag} This grade asks for a second look by ${dayInWords(due)}. Choose the case when you plan the next round.`
}

/** In: a form. Out: after which grades a case is looked at again and how soon, in a sentence. */
export const againInWords = (form: AuditForm): string => {
  const rules = againRulesOf(form)
  if (rules.length === 0) return 'No grade asks for a second look.'
  return `A second look is due ${rules.map(({ grade, months }) => `within ${counted(months, 'month', 'months')} of “${gradeInWords(form, grade).toLowerCase()}”`).join(', and ')}.`
}
