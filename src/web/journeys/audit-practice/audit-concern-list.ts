import type { AuditConcern } from '../../../core/audit/audit-concerns.ts'
import type { AuditRecord } from '../../../core/audit/audit.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { auditConcernWords } from '../../words/audit-words.ts'
import { counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { teamName } from './audit-sight.ts'

const about = (programme: string, concern: AuditConcern, record: AuditRecord): Html => {
  switch (concern.kind) {
    case 'due-again':
    case 'overdue-again':
      return html`<a class="govuk-link" href="${paths.audit(programme, concern.audit.id)}">${concern.audit.reference}, ${teamName(record, concern.audit.team)}</a>: the worst grade was given, so the case is looked at again by ${dayInWords(concern.due)}${concern.kind === 'overdue-again' ? `, ${counted(concern.days, 'day', 'days')} ago` : ''}.`
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

/** What about audits needs a person, each with the way to it; null where nothing does. */
export const auditConcernList = (programme: string, concerns: readonly AuditConcern[], record: AuditRecord): Html | null =>
  concerns.length === 0
    ? null
    : html`<ul class="govuk-list govuk-list--spaced">${concerns.map((concern) => html`<li>${stateTag(auditConcernWords[concern.kind])} ${about(programme, concern, record)}</li>`)}</ul>`
