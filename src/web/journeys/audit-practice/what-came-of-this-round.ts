import type { ChartedFunnel } from '../../../core/measure/charted-peers.ts'
import type { AuditTheme } from '../../../core/audit/audit.ts'
import { roundResults, type RoundResults } from '../../../core/audit/round-results.ts'
import { may } from '../../../core/people/permission.ts'
import { funnelChart } from '../../../reports/render/chart/funnel-chart.ts'
import { gradeSharesChart } from '../../../reports/render/chart/grade-shares-chart.ts'
import { chartPanel } from '../../components/chart-panel/chart-panel.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Tools } from '../../tools.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { agreementPart } from './agreement-part.ts'
import { roundHere, teamName, type RoundSight } from './audit-sight.ts'

/** Teams on a funnel need some cases each (domain.md section 8: fewer than 10 audits, counts only). */
const fewestForTeam = 10
const fewestTeams = 3

const domainsPart = ({ form }: RoundSight, { domains }: RoundResults): Html => {
  const titleOf = (id: string): string => form.domains.find((each) => each.id === id)?.title ?? ''
  return html`<section class="ib-section">${dataTable<RoundResults['domains'][number]>({
    caption: 'Each part of practice, as the auditors saw it',
    note: 'Counts of cases. Grades of parts are never added up to one for the whole.',
    onNarrow: 'scroll',
    columns: [
      { heading: 'Part of practice', isRowHeading: true, cell: ({ domain }) => titleOf(domain) },
      ...form.scale.grades.map(({ words }, place) => ({ heading: words, isNumeric: true, cell: ({ counts }: RoundResults['domains'][number]) => counts[place] ?? 0 })),
      { heading: 'The record does not tell', isNumeric: true, cell: ({ cannotTell }) => cannotTell },
    ],
    rows: domains,
  })}</section>`
}

const teamsPart = ({ record, round, form }: RoundSight, { teams }: RoundResults, funnelOfPeers: Tools['funnelOfPeers']): Html | null => {
  if (teams.length === 0) return null
  const enough = teams.filter(({ settled }) => settled >= fewestForTeam)
  const found = enough.length < fewestTeams ? null : funnelOfPeers('proportion', enough.map(({ goodEnough, settled }) => ({ numerator: goodEnough, denominator: settled })), 100)
  const charted: ChartedFunnel | null = found === null ? null : {
    measure: 'Good or better', unit: { kind: 'percent', places: 0 }, better: 'higher', period: round.title, among: 'teams', size: 'Cases settled', average: found.average, limits: found.limits,
    bodies: enough.map(({ team, goodEnough, settled }, index) => ({ body: teamName(record, team), isOwn: false, value: (100 * goodEnough) / settled, numerator: goodEnough, denominator: settled, standing: found.standings[index]! })),
  }
  return html`<section class="ib-section"><h2 class="govuk-heading-l">Is practice the same in every team?</h2>
${charted === null ? html`<p class="govuk-body">Cannot tell. A comparison that means something needs ${fewestTeams} teams with ${fewestForTeam} settled cases each; here ${counted(enough.length, 'team has', 'teams have')} as many. The counts are below.</p>` : chartPanel({ title: 'Teams beside what chance alone would give', id: 'teams', headingLevel: 3, draw: (options) => funnelChart(charted, options) })}
${dataTable<RoundResults['teams'][number]>({
  caption: 'Settled cases by team',
  captionSize: 's',
  onNarrow: 'scroll',
  columns: [
    { heading: 'Team', isRowHeading: true, cell: ({ team }) => teamName(record, team) },
    ...form.scale.grades.map(({ words }, place) => ({ heading: words, isNumeric: true, cell: ({ counts }: RoundResults['teams'][number]) => counts[place] ?? 0 })),
    { heading: 'All', isNumeric: true, cell: ({ settled }) => settled },
  ],
  rows: teams,
})}</section>`
}

const themesPart = ({ record, round }: RoundSight, visit: ProgrammeVisit): Html => {
  const { programme, actor, on } = visit
  const themes = record.themes.filter((theme) => theme.round === round.id)
  const notes = may(actor, 'note-audit-themes', programme.id, on)
  const answer = ({ id, answer: given, title }: AuditTheme): Html => {
    switch (given.kind) {
      case 'none':
        return html`${stateTag({ words: 'Not in the plan', tone: 'watch' })}${notes ? html`<br><a class="govuk-link" href="${paths.answerAuditTheme(programme.id, id)}">Take it into the plan<span class="govuk-visually-hidden">: ${title}</span></a>` : null}`
      case 'finding':
        return html`<a class="govuk-link" href="${paths.finding(programme.id, given.finding)}">A finding of our own</a>`
      case 'action':
        return html`<a class="govuk-link" href="${paths.action(programme.id, given.action)}">An action of the plan</a>`
      default:
        return given satisfies never
    }
  }
  return html`<section class="ib-section"><h2 class="govuk-heading-l">What was seen more than once</h2>
${themes.length === 0 ? html`<p class="govuk-body">No theme is noted yet.</p>` : dataTable<AuditTheme>({
  caption: 'Themes of this round',
  captionSize: 'hidden',
  columns: [
    { heading: 'Theme', isRowHeading: true, cell: ({ title }) => title },
    { heading: 'What was seen', cell: ({ what }) => what },
    { heading: 'Seen in', isNumeric: true, cell: ({ seenIn }) => counted(seenIn, 'case', 'cases') },
    { heading: 'Where it went', cell: answer },
  ],
  rows: themes,
})}${notes ? html`<div class="govuk-button-group">${button({ text: 'Note a theme', href: paths.noteAuditTheme(programme.id, round.id), classes: 'govuk-button--secondary' })}</div>` : null}</section>`
}

/** What came of this round of audits, and how far can it be trusted? */
export const whatCameOfThisRound = page({
  path: paths.auditResults(':programme', ':round'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await roundHere(ask, visit)
    if (sight === null) return { kind: 'not-found' }
    const { record, round, form } = sight
    const results = roundResults(record, round, form)
    const shares = ask.gradeShares(results.finalCounts)
    const charted = { title: 'Grades that count', of: ['audit', 'audits'] as const, grades: form.scale.grades.map(({ words }, place) => ({ words, ...shares[place]! })) }
    const title = 'What came of this round?'
    const { again, heard } = results
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.auditRound(visit.programme.id, round.id), text: round.title },
      body: html`${pageHeading({ title, kicker: round.title, lead: `${results.states.settled} of ${counted(results.audits.length, 'case is', 'cases are')} settled. Due ${dayInWords(round.due)}.${results.states['to-agree'] > 0 ? ` On ${counted(results.states['to-agree'], 'case', 'cases')} the two differ and have not agreed yet.` : ''}` })}
${
  results.states.settled === 0 && results.pairs.length === 0
    ? emptyState({ title: 'Nothing is settled yet', body: 'Results appear when both people have sent what they say of a case.' })
    : html`${round.size === 0 ? null : chartPanel({ title: 'Which grades count?', id: 'grades', draw: (options) => gradeSharesChart(charted, options) })}
${again.planned === 0 ? null : html`<p class="govuk-body">${round.size === 0 ? 'No case was drawn by chance.' : 'Besides the sample,'} ${round.size === 0 ? capitalised(counted(again.planned, 'case was', 'cases were')) : counted(again.planned, 'case was', 'cases were')} looked at again because of the grade before. Settled: ${again.settled}. Better than before: ${again.better}. ${round.size === 0 ? 'They say nothing about cases that nobody chose, so no shares are given.' : 'They are not in the figures above.'}</p>`}
${heard.asked === 0 ? null : html`<p class="govuk-body">Of ${counted(heard.asked, 'audit', 'audits')}, the worker took part in ${heard.worker}, and the child or family was asked in ${heard.family}.</p>`}
${agreementPart(results, form, ask.agreementOf)}
${may(visit.actor, 'offer-evidence', visit.programme.id, visit.on) ? html`<div class="govuk-button-group">${button({ text: 'Offer this round as evidence', href: paths.offerAuditRound(visit.programme.id, round.id), classes: 'govuk-button--secondary' })}</div>` : null}
${teamsPart(sight, results, ask.funnelOfPeers)}
${domainsPart(sight, results)}
${themesPart(sight, visit)}`
}`,
    }
  },
})
