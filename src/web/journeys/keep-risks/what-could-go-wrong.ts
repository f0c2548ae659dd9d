import type { Day } from '../../../core/calendar/day.ts'
import { may } from '../../../core/people/permission.ts'
import { riskLevel } from '../../../core/risk/risk-level.ts'
import { riskConcerns, riskState } from '../../../core/risk/risk-state.ts'
import { riskLevels, type Risk } from '../../../core/risk/risk.ts'
import { card } from '../../components/card/card.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { capitalised, counted } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { riskConcernWords, riskLevelWords, riskStateWords } from '../../words/risk-words.ts'
import { riskMatrixTable } from './risk-matrix-table.ts'

const concernList = (programme: string, risks: readonly Risk[], on: Day): Html => {
  const concerns = riskConcerns(risks, on)
  if (concerns.length === 0) return html`<p class="govuk-body">Nothing that this record can see.</p>`
  return html`<ul class="govuk-list govuk-list--spaced">${concerns.map(
    (concern) => html`<li>${stateTag(riskConcernWords[concern.kind])} <a class="govuk-link" href="${paths.risk(programme, concern.risk.id)}">${concern.risk.number}. ${concern.risk.title}</a>${concern.kind === 'no-control' ? '.' : `, ${counted(concern.days, 'day', 'days')} ago.`}</li>`,
  )}</ul>`
}

/** In: risks. Out: a card for the overview where one needs a person. */
export const riskCards = (programme: string, risks: readonly Risk[], on: Day): readonly Html[] => {
  const concerns = riskConcerns(risks, on)
  if (concerns.length === 0) return []
  const kinds = [...new Set(concerns.map(({ kind }) => kind))].map((kind) => `${riskConcernWords[kind].words}: ${concerns.filter((each) => each.kind === kind).length}`)
  return [card({ kicker: 'Risks', title: capitalised(counted(concerns.length, 'thing needs a person', 'things need a person')), href: paths.risks(programme), tone: 'attention', body: html`<ul class="govuk-list">${kinds.map((each) => html`<li>${each}</li>`)}</ul>` })]
}

/** What could go wrong, who answers for it, and what holds it? */
export const whatCouldGoWrong = page({
  path: paths.risks(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const risks = await ask.risks(programme.id)
    const live = risks.filter(({ closed }) => closed === null)
    const listed = [...live].sort((one, other) => riskLevels.indexOf(riskLevel(other)) - riskLevels.indexOf(riskLevel(one)) || one.number - other.number)
    const closed = risks.filter((risk) => risk.closed !== null)
    const title = 'What could go wrong?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: `${capitalised(counted(live.length, 'risk', 'risks'))} to this programme on record, the gravest first. A risk is something that has not happened.` })}
${risks.length === 0 ? emptyState({ title: 'No risk is on record', body: 'When somebody raises one, it stands here with who answers for it and when it is looked at again.' }) : html`<section class="ib-section"><h2 class="govuk-heading-l">What needs a person</h2>${concernList(programme.id, risks, on)}</section>`}
${may(actor, 'keep-risks', programme.id, on) ? html`<div class="govuk-button-group">${button({ text: 'Raise a risk', href: paths.raiseRisk(programme.id) })}</div>` : null}
${risks.length === 0 ? null : html`<section class="ib-section">${dataTable<Risk>({
        caption: 'Risks',
        columns: [
          { heading: 'Risk', isRowHeading: true, cell: ({ id, number, title: name }) => html`<a class="govuk-link" href="${paths.risk(programme.id, id)}">${number}. ${name}</a>` },
          { heading: 'How grave', cell: (risk) => stateTag(riskLevelWords[riskLevel(risk)]) },
          { heading: 'Where it stands', cell: (risk) => stateTag(riskStateWords[riskState(risk, on)]) },
          { heading: 'Who answers for it', cell: ({ owner }) => owner },
          { heading: 'Looked at again by', staysOnOneLine: true, cell: ({ review }) => dayInWords(review) },
        ],
        rows: listed,
      })}</section>
<section class="ib-section">${riskMatrixTable(programme.id, live)}</section>
${closed.length === 0 ? null : details({ summaryText: `${capitalised(counted(closed.length, 'risk is', 'risks are'))} closed`, html: html`<ul class="govuk-list">${closed.map(({ id, number, title: name, closed: end }) => html`<li><a class="govuk-link" href="${paths.risk(programme.id, id)}">${number}. ${name}</a>, ${dayInWords(end?.on ?? null)}</li>`)}</ul>` })}`}`,
    }
  },
})
