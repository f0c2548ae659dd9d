import { auditConcerns } from '../../../core/audit/audit-concerns.ts'
import { auditState } from '../../../core/audit/audit-state.ts'
import type { AuditRecord, AuditRound, PracticeAudit } from '../../../core/audit/audit.ts'
import { formOf } from '../../../core/audit/audit-form.ts'
import { roundResults } from '../../../core/audit/round-results.ts'
import { may } from '../../../core/people/permission.ts'
import type { PersonId } from '../../../core/people/person.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { auditStateWords } from '../../words/audit-words.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { auditConcernList } from './audit-concern-list.ts'
import { namesOf, teamName } from './audit-sight.ts'
import { secondLooksPart } from './second-looks-part.ts'

const buttons = ({ programme: { id }, actor, on }: ProgrammeVisit): Html | null =>
  may(actor, 'plan-audits', id, on)
    ? html`<div class="govuk-button-group">${button({ text: 'Plan a round', href: paths.planAuditRound(id) })}${button({ text: 'Add a team', href: paths.addAuditTeam(id), classes: 'govuk-button--secondary' })}${button({ text: 'Say who audits', href: paths.nameAuditor(id), classes: 'govuk-button--secondary' })}</div>`
    : null

/** What the visitor is asked to do: their own audits and moderations that are not sent. */
const ownPart = (programme: string, person: PersonId, record: AuditRecord): Html | null => {
  const own = record.audits.filter((audit) => audit.setAside === null && ((audit.auditor === person && audit.sent.auditor === null) || (audit.moderator === person && audit.sent.moderator === null)))
  if (own.length === 0) return null
  return dataTable<PracticeAudit>({
    caption: `Yours to do: ${counted(own.length, 'audit', 'audits')}`,
    columns: [
      { heading: 'Case', isRowHeading: true, cell: ({ id, reference }) => html`<a class="govuk-link" href="${paths.audit(programme, id)}">${reference}</a>` },
      { heading: 'You are', cell: ({ auditor }) => (auditor === person ? 'Auditor' : 'Moderator') },
      { heading: 'Team', cell: ({ team }) => teamName(record, team) },
      { heading: 'Due', staysOnOneLine: true, cell: ({ round }) => dayInWords(record.rounds.find(({ id }) => id === round)?.due ?? null) },
    ],
    rows: own,
  })
}

const roundsPart = (programme: string, record: AuditRecord): Html => {
  const resultsOf = (round: AuditRound) => {
    const form = formOf(record.forms, round)
    return form === null ? null : { form, ...roundResults(record, round, form) }
  }
  const goodEnough = (round: AuditRound): string | null => {
    const results = resultsOf(round)
    if (results === null) return null
    if (round.size === 0) return 'Second looks only'
    const settled = results.finalCounts.reduce((sum, each) => sum + each, 0)
    return settled === 0 ? null : `${results.finalCounts.reduce((sum, each, place) => sum + (results.form.scale.grades[place]!.isGoodEnough ? each : 0), 0)} of ${settled}`
  }
  const changed = (round: AuditRound): string | null => {
    const moderated = resultsOf(round)?.moderated
    const all = moderated === undefined ? 0 : moderated.same + moderated.lower + moderated.higher
    return all === 0 || moderated === undefined ? null : `${moderated.lower} lower, ${moderated.higher} higher, of ${all}`
  }
  return dataTable<AuditRound>({
    caption: 'Rounds, the newest first',
    note: 'Shares are not shown here: most rounds are too small for one.',
    columns: [
      { heading: 'Round', isRowHeading: true, cell: ({ id, title, theme }) => html`<a class="govuk-link" href="${paths.auditRound(programme, id)}">${title}</a>${theme === null ? null : html`<br>${theme}`}` },
      { heading: 'Due', staysOnOneLine: true, cell: ({ due }) => dayInWords(due) },
      { heading: 'Settled', isNumeric: true, cell: (round) => { const results = resultsOf(round); return results === null ? null : `${results.states.settled} of ${results.audits.length}` } },
      { heading: 'Good or better', isNumeric: true, cell: goodEnough, whenEmpty: 'None settled yet' },
      { heading: 'Changed by the moderator', cell: changed, whenEmpty: 'None moderated yet' },
      { heading: 'Results', cell: ({ id, title }) => html`<a class="govuk-link" href="${paths.auditResults(programme, id)}">Results<span class="govuk-visually-hidden"> of ${title}</span></a>` },
    ],
    rows: record.rounds.toReversed(),
  })
}

/** How much each person carries: for the one entitled, and nobody else. */
const loadPart = (record: AuditRecord, names: ReadonlyMap<PersonId, string>): Html | null => {
  if (record.auditors.length === 0) return null
  const of = (person: PersonId, part: 'auditor' | 'moderator') => record.audits.filter((audit) => audit[part] === person && audit.setAside === null)
  const load = (person: PersonId, part: 'auditor' | 'moderator'): string => `${of(person, part).filter(({ sent }) => sent[part] === null).length} to do, ${of(person, part).filter(({ sent }) => sent[part] !== null).length} done`
  return html`<section class="ib-section">${dataTable<AuditRecord['auditors'][number]>({
    caption: 'How much each person carries',
    note: 'Only the quality lead sees this table.',
    columns: [
      { heading: 'Person', isRowHeading: true, cell: ({ person }) => names.get(person) ?? 'Somebody who has left' },
      { heading: 'Stands in the line of', cell: ({ team }) => (team === null ? 'No team' : teamName(record, team)) },
      { heading: 'Audits', cell: ({ person }) => load(person, 'auditor') },
      { heading: 'Moderations', cell: ({ person }) => load(person, 'moderator') },
    ],
    rows: record.auditors,
  })}</section>`
}

const statesInWords = (record: AuditRecord): Html => {
  const states = record.audits.map((audit) => auditState(audit, record.gradings))
  const counts = (Object.keys(auditStateWords) as (keyof typeof auditStateWords)[]).map((state) => ({ state, count: states.filter((each) => each === state).length })).filter(({ count }) => count > 0)
  return html`<p class="govuk-body">${capitalised(counted(record.audits.length, 'audit', 'audits'))} in ${counted(record.rounds.length, 'round', 'rounds')}. ${counts.map(({ state, count }) => `${auditStateWords[state].words}: ${count}.`).join(' ')}</p>`
}

/** What do our audits of practice find, and can their grades be trusted? */
export const whatDoOurAuditsFind = page({
  path: paths.audits(':programme'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, actor, on } = visit
    const record = await ask.audits(programme.id)
    const concerns = auditConcernList(programme.id, auditConcerns(record, record.forms, on), record)
    const title = 'What do our audits find?'
    const load = may(actor, 'see-audit-load', programme.id, on) ? loadPart(record, await namesOf(ask, programme.id)) : null
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'People who know the work look at real cases and grade it. A second person grades the same case without knowing what the first one said. Cases stand here under references of their own; who they are about stands nowhere in this service.' })}
${
  record.rounds.length === 0
    ? html`${emptyState({ title: 'No round of audits is planned yet', body: 'Put the teams on the list first, then the people who audit. After that, plan a round and this page fills.' })}${buttons(visit)}<p class="govuk-body"><a class="govuk-link" href="${paths.auditForms(programme.id)}">Which forms do we audit with?</a></p>`
    : html`${ownPart(programme.id, actor.person, record)}
<section class="ib-section"><h2 class="govuk-heading-l">What needs a person</h2>${concerns ?? html`<p class="govuk-body">Nothing that this record can see.</p>`}</section>
${buttons(visit)}
<p class="govuk-body"><a class="govuk-link" href="${paths.auditForms(programme.id)}">Which forms do we audit with?</a></p>
<section class="ib-section">${statesInWords(record)}${roundsPart(programme.id, record)}</section>
${secondLooksPart(programme.id, record, on)}
${load}`
}`,
    }
  },
})
