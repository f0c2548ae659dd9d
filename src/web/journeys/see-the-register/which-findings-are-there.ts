import { addressees, findingKinds } from '../../../core/inspection/finding.ts'
import { findingStatuses } from '../../../core/inspection/finding-status.ts'
import type { Inspection } from '../../../core/inspection/inspection.ts'
import { gaps } from '../../../core/plan/coverage.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, input, pagination, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { addresseeWords, findingKindWords, findingStatusWords, visitAndProvider } from '../../words/inspection-words.ts'
import { gapWords } from '../../words/plan-words.ts'
import { filtered, filterQuery, inOrder, parseFilter, type FindingFilter } from './finding-filter.ts'
import { findingList } from './finding-list.ts'
import { newestFirst } from './inspections-by-provider.ts'
import { heldBy, placeFindings } from './placed-findings.ts'

const onAPage = 20

type Choice = readonly [value: string, text: string]

const choose = (name: keyof FindingFilter, label: string, whenAll: string, choices: readonly Choice[], filter: FindingFilter): Html =>
  select({
    id: name,
    name,
    label: { text: label },
    items: [{ value: '', text: whenAll }, ...choices.map(([value, text]) => ({ value, text, selected: value === filter[name] }))],
  })

const filterForm = (programme: string, filter: FindingFilter, visits: readonly Inspection[]): Html =>
  html`<form method="get" action="${paths.findings(programme)}" class="ib-filter" role="search" aria-label="Findings">
<div class="ib-filter__words">${input({ id: 'words', name: 'words', label: { text: 'Words in the finding' }, value: filter.words, spellcheck: true, type: 'search' })}</div>
${choose('visit', 'Visit', 'Every visit', visits.map((visit) => [visit.id, visitAndProvider(visit)] as const), filter)}
${choose('status', 'Where it stands', 'Anywhere', findingStatuses.map((status) => [status, findingStatusWords[status].words] as const), filter)}
${choose('gap', 'What its answer lacks', 'Whatever it lacks', [['any', 'Anything at all'] as const, ...gaps.map((gap) => [gap, gapWords[gap].title] as const)], filter)}
${choose('kind', 'Kind', 'Every kind', findingKinds.map((kind) => [kind, findingKindWords[kind]] as const), filter)}
${choose('addressee', 'For whom', 'Anyone', addressees.map((each) => [each, addresseeWords[each]] as const), filter)}
<div class="ib-filter__buttons">${button({ text: 'Show these findings', classes: 'govuk-button--secondary' })} <a class="govuk-link" href="${paths.findings(programme)}">Clear all</a></div>
</form>`

const pages = (programme: string, filter: FindingFilter, now: number, last: number): Html | null => {
  if (last === 1) return null
  const address = (to: number): string => `${paths.findings(programme)}?${filterQuery(filter)}${filterQuery(filter) === '' ? '' : '&'}page=${to}`
  return pagination({
    landmarkLabel: 'Pages of findings',
    ...(now > 1 ? { previous: { text: 'Previous page', href: address(now - 1) } } : {}),
    ...(now < last ? { next: { text: 'Next page', href: address(now + 1) } } : {}),
    items: Array.from({ length: last }, (_, index) => ({ number: String(index + 1), current: index + 1 === now, href: address(index + 1) })),
  })
}

/** Which findings are there, where does each stand, and what answers it? */
export const whichFindingsAreThere = page({
  path: paths.findings(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, query }) => {
    const held = await heldBy(ask, programme.id)
    const all = placeFindings(held)
    const filter = parseFilter(query)
    const found = inOrder(filtered(all, filter))
    const last = Math.max(1, Math.ceil(found.length / onAPage))
    const now = Math.min(last, Math.max(1, Number.parseInt(query['page'] ?? '1', 10) || 1))
    const shown = found.slice((now - 1) * onAPage, now * onAPage)
    const visits = newestFirst(held.inspections).filter((visit) => all.some(({ finding }) => finding.inspection === visit.id))
    const isNarrowed = filterQuery(filter) !== ''
    const title = 'Which findings are there?'
    const count = isNarrowed ? `${counted(found.length, 'finding', 'findings')} of ${all.length}` : counted(found.length, 'finding', 'findings')
    const range = last === 1 ? '' : `, ${(now - 1) * onAPage + 1} to ${(now - 1) * onAPage + shown.length} on this page`
    const list =
      found.length > 0
        ? findingList(programme.id, shown, { withVisit: true })
        : emptyState(
            isNarrowed
              ? { title: 'No finding fits all of this', body: 'Take one of the choices away, or look for fewer words.', action: { text: 'Show every finding', href: paths.findings(programme.id) } }
              : { title: 'There are no findings yet', body: 'When a report is accepted into the register, its findings appear here.' },
          )
    return {
      kind: 'page',
      title,
      width: 'wide',
      breadcrumbs: [{ text: 'Register', href: paths.register(programme.id) }, { text: 'Findings' }],
      body: html`${pageHeading({ title, lead: 'Everything inspectors said must change, in their words, with where it stands and the actions that answer it.' })}
${all.length === 0 ? null : filterForm(programme.id, filter, visits)}
${found.length === 0 ? null : html`<h2 class="govuk-heading-m" id="found">${capitalised(count)}${range}</h2>`}
${list}${pages(programme.id, filter, now, last)}`,
    }
  },
})
