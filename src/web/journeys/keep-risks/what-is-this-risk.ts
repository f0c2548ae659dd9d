import { may } from '../../../core/people/permission.ts'
import { riskLevel } from '../../../core/risk/risk-level.ts'
import { riskActs, riskState, riskTable, type RiskAct } from '../../../core/risk/risk-state.ts'
import type { RiskEvent } from '../../../core/risk/risk.ts'
import { voicesOf } from '../../../operations/what-the-data-show.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, insetText, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dataVoicesTable } from '../review-evidence/voice-parts.ts'
import { impactWords, likelihoodWords, riskActWords, riskEventWords, riskLevelWords, riskStateWords } from '../../words/risk-words.ts'

const actAddress: Readonly<Record<RiskAct, (programme: string, risk: string) => string>> = { review: paths.reviewRisk, accept: paths.acceptRisk, close: paths.closeRisk }
const permitted = { review: 'keep-risks', accept: 'accept-a-risk', close: 'keep-risks' } as const

/** What is this risk, what holds it, and what was done about it? */
export const whatIsThisRisk = page({
  path: paths.risk(':programme', ':risk'),
  guard: 'see-programme',
  show: async (ask, { programme, params, actor, on }) => {
    const risk = (await ask.risks(programme.id)).find((each) => each.id === params['risk'])
    if (risk === undefined) return { kind: 'not-found' }
    const state = riskState(risk, on)
    const data = await voicesOf(ask, programme.id, risk.measures)
    const actions = (await ask.actions(programme.id)).filter(({ id }) => risk.actions.includes(id))
    const rows: readonly (readonly [string, string | Html])[] = [
      ['Why it could happen', risk.cause],
      ['What would follow for children', risk.effect],
      ['How likely', likelihoodWords[risk.likelihood]],
      ['How grave', impactWords[risk.impact]],
      ['What holds it', risk.controls.length === 0 ? 'Nothing yet' : html`<ul class="govuk-list govuk-list--bullet">${risk.controls.map((each) => html`<li>${each}</li>`)}</ul>`],
      ['Who answers for it', risk.owner],
      ['Looked at again by', dayInWords(risk.review)],
      ['Actions that help', actions.length === 0 ? 'None is linked' : html`<ul class="govuk-list">${actions.map(({ id, number, title }) => html`<li><a class="govuk-link" href="${paths.action(programme.id, id)}">${number}. ${title}</a></li>`)}</ul>`],
    ]
    const acts = riskActs.filter((act) => riskTable[act][state] && may(actor, permitted[act], programme.id, on))
    return {
      kind: 'page',
      title: risk.title,
      width: 'wide',
      backLink: { href: paths.risks(programme.id), text: 'Risks' },
      body: html`${pageHeading({ title: risk.title, kicker: `Risk ${risk.number}` })}
<p class="govuk-body">${stateTag(riskLevelWords[riskLevel(risk)])} ${stateTag(riskStateWords[state])}</p>
${risk.acceptance === null ? null : insetText({ html: html`<p class="govuk-body">${state === 'acceptance-over' ? 'It was let stand until' : 'It may stand until'} <strong>${dayInWords(risk.acceptance.until)}</strong>. ${risk.acceptance.why}</p><p class="govuk-body">Approved by ${risk.acceptance.approver}, ${dayInWords(risk.acceptance.on)}.</p>` })}
${risk.closed === null ? null : insetText({ text: `Closed on ${dayInWords(risk.closed.on)}. ${risk.closed.why}` })}
${acts.length === 0 ? null : html`<div class="govuk-button-group">${acts.map((act, index) => button({ text: riskActWords[act], href: actAddress[act](programme.id, risk.id), ...(index === 0 ? {} : { classes: 'govuk-button--secondary' }) }))}</div>`}
${summaryList({ rows: rows.map(([key, value]) => ({ key: { text: key }, value: typeof value === 'string' ? { text: value } : { html: value } })) })}
${data.length === 0 ? html`<p class="govuk-body">No figure is linked that would show it.</p>` : dataVoicesTable(programme.id, data, 'What the figures that would show it say today')}
${dataTable<RiskEvent>({
        caption: 'What was done about it, the newest first',
        columns: [
          { heading: 'Day', isRowHeading: true, staysOnOneLine: true, cell: ({ on: day }) => dayInWords(day) },
          { heading: 'What', cell: ({ what }) => riskEventWords[what] },
          { heading: 'Judged then', cell: ({ likelihood, impact }) => `${likelihoodWords[likelihood]}, ${impactWords[impact].toLowerCase()}: ${riskLevelWords[riskLevel({ likelihood, impact })].words.toLowerCase()}` },
          { heading: 'In words', cell: ({ words }) => words },
          { heading: 'By', cell: ({ by }) => by },
        ],
        rows: risk.history.toReversed(),
      })}`,
    }
  },
})
