import { auditConcerns } from '../../../core/audit/audit-concerns.ts'
import type { AuditRecord } from '../../../core/audit/audit.ts'
import type { Day } from '../../../core/calendar/day.ts'
import { card } from '../../components/card/card.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { auditConcernWords } from '../../words/audit-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'

/** In: what is on record about audits. Out: a card for the overview where something needs a person. */
export const auditCards = (programme: string, record: AuditRecord, on: Day): readonly Html[] => {
  const concerns = auditConcerns(record, record.forms, on)
  if (concerns.length === 0) return []
  const kinds = [...new Set(concerns.map(({ kind }) => kind))].map((kind) => `${auditConcernWords[kind].words}: ${concerns.filter((each) => each.kind === kind).length}`)
  return [card({ kicker: 'Audits of practice', title: capitalised(counted(concerns.length, 'thing needs a person', 'things need a person')), href: paths.audits(programme), tone: 'attention', body: html`<ul class="govuk-list">${kinds.map((each) => html`<li>${each}</li>`)}</ul>` })]
}
