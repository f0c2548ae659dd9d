import type { AuditConcern } from '../../../core/audit/audit-concerns.ts'
import type { AuditRecord } from '../../../core/audit/audit.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { auditConcernWords } from '../../words/audit-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { teamName } from './audit-sight.ts'
import { gradeOfAudit } from './second-looks-part.ts'

const shownOfEachAtMost = 3

type Again = Extract<AuditConcern, { readonly look: unknown }>
const isAgain = (concern: AuditConcern): concern is Again => concern.kind === 'due-again' || concern.kind === 'overdue-again'

const againIn = (programme: string, { kind, look: { audit, grade, due, by }, days }: Again, record: AuditRecord): Html =>
  html`<a class="govuk-link" href="${paths.audit(programme, audit.id)}">${audit.reference}, ${teamName(record, audit.team)}</a>: graded “${gradeOfAudit(record, audit, grade).toLowerCase()}”, so it is looked at again by ${dayInWords(due)}${kind === 'overdue-again' ? `, ${counted(days, 'day', 'days')} ago` : ''}. ${by === null ? 'No audit is drawn for it yet.' : html`<a class="govuk-link" href="${paths.audit(programme, by.id)}">${by.reference}</a> is not settled yet.`}`

const about = (programme: string, concern: AuditConcern, record: AuditRecord): Html => {
  switch (concern.kind) {
    case 'due-again':
    case 'overdue-again':
      return againIn(programme, concern, record)
    case 'round-overdue':
      return html`<a class="govuk-link" href="${paths.auditRound(programme, concern.round.id)}">${concern.round.title}</a>: ${counted(concern.left, 'audit is', 'audits are')} not in, ${counted(concern.days, 'day', 'days')} after the round was due.`
    case 'to-agree':
      return html`<a class="govuk-link" href="${paths.audit(programme, concern.audit.id)}">${concern.audit.reference}, ${teamName(record, concern.audit.team)}</a>: the two gave different grades and have not agreed on one.`
    case 'theme-unanswered':
      return html`<a class="govuk-link" href="${paths.auditResults(programme, concern.round.id)}">${concern.theme.title}</a>, from ${concern.round.title}: no finding and no action follows from it yet.`
    default:
      return concern satisfies never
  }
}

/** What about audits needs a person, each with the way to it; null where nothing does. Of many second looks the first few: all stand in their table. */
export const auditConcernList = (programme: string, concerns: readonly AuditConcern[], record: AuditRecord): Html | null => {
  if (concerns.length === 0) return null
  const shown = concerns.filter((concern) => !isAgain(concern) || concerns.filter(({ kind }) => kind === concern.kind).indexOf(concern) < shownOfEachAtMost)
  const more = concerns.length - shown.length
  return html`<ul class="govuk-list govuk-list--spaced">${shown.map((concern) => html`<li>${stateTag(auditConcernWords[concern.kind])} ${about(programme, concern, record)}</li>`)}${more === 0 ? null : html`<li><a class="govuk-link" href="#second-looks">${counted(more, 'more second look', 'more second looks')}</a> to be taken, further down this page.</li>`}</ul>`
}
