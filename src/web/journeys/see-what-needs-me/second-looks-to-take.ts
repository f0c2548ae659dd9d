import { isToBeTaken, secondLooks, type SecondLook } from '../../../core/audit/second-look.ts'
import { addDays } from '../../../core/calendar/day.ts'
import { may } from '../../../core/people/permission.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { secondLookWords } from '../../words/audit-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { teamName } from '../audit-practice/audit-sight.ts'
import { gradeOfAudit } from '../audit-practice/second-looks-part.ts'

const shownAtMost = 8
/** Days before its last day from which a second look is an exception. */
const daysAhead = 60

/** Whoever plans audits carries those nobody has drawn; once drawn, whoever of the two has not sent, and until it is given to somebody again whoever plans. */
const isOf = ({ programme, actor, on }: ProgrammeVisit, { by }: SecondLook): boolean => {
  if (by === null || by.auditor === null) return may(actor, 'plan-audits', programme.id, on)
  return (by.auditor === actor.person && by.sent.auditor === null) || (by.moderator === actor.person && (by.sent.moderator === null || by.opened !== null))
}

/** Which audited cases are to be looked at again? Overdue or due soon, for the whole programme or for one person. */
export const secondLooksToTake = async (ask: Pick<Questions, 'audits'>, visit: ProgrammeVisit, isMine: boolean): Promise<Html> => {
  const { programme, on } = visit
  const record = await ask.audits(programme.id)
  const looks = secondLooks(record, record.forms, on).filter((look) => isToBeTaken(look) && look.due <= addDays(on, daysAhead) && (!isMine || isOf(visit, look)))
  return html`<section class="ib-section" aria-labelledby="second-looks"><h2 class="govuk-heading-m" id="second-looks">And from audits: which cases are to be looked at again?</h2>
<p class="govuk-body">${looks.length === 0 ? (isMine ? 'None of them is yours.' : 'None is overdue, and none is due in the next two months.') : `${capitalised(counted(looks.length, 'case', 'cases'))}, overdue or due in the next two months${looks.length > shownAtMost ? `, the first ${shownAtMost} here` : ''}.`}</p>
${looks.length === 0 ? null : html`<ul class="govuk-list govuk-list--spaced">${looks.slice(0, shownAtMost).map(({ audit, grade, due, by, state }) => html`<li><a class="govuk-link" href="${paths.audit(programme.id, audit.id)}">${audit.reference}, ${teamName(record, audit.team)}</a> ${stateTag(secondLookWords[state])}<span class="ib-table__under">${gradeOfAudit(record, audit, grade)}. Look again by ${dayInWords(due)}. ${by === null ? 'No audit is drawn for it yet' : `${by.reference} is not settled yet`}</span></li>`)}</ul>`}
<p class="govuk-body"><a class="govuk-link" href="${paths.audits(programme.id)}#second-looks">Every second look</a></p></section>`
}
