import { openStepOf, stateOfStep } from '../../../core/contract/contract-step.ts'
import { parseKpiCode, type KpiCode } from '../../../core/contract/kpi.ts'
import { stepProposals } from '../../../core/contract/ladder-proposals.ts'
import { versionOn, versionsOf } from '../../../core/contract/schedule.ts'
import { councilsSpokenFor, partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { may } from '../../../core/people/permission.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { button } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { rungNames, stepStateWords, targetInWords } from '../../words/contract-words.ts'
import { takeOutTablePart } from '../take-out-the-record/take-out-table-part.ts'
import { bodyName, contractSeen, contractTrail, settingOf, spokenInWords, type ContractSight } from './contract-sight.ts'
import { kpiCharts } from './kpi-charts.ts'
import { periodTable } from './period-table.ts'
import { ruleAndStatistics } from './rule-and-statistics.ts'
import { runsInWords } from './runs-in-words.ts'
import { versionTable } from './version-table.ts'

const ladderPart = (sight: ContractSight, code: KpiCode, mayStep: boolean): Html | null => {
  const { programme, record, on } = sight
  const proposal = stepProposals(record, on).find((each) => each.code === code)
  const current = openStepOf(record.steps, code)
  const asides = record.setAsides.filter((each) => each.code === code)
  if (proposal === undefined && current === null && asides.length === 0) return null
  return html`<section class="ib-section"><h2 class="govuk-heading-l">The ladder</h2>
${current === null ? null : html`<p class="govuk-body">${stateTag(stepStateWords[stateOfStep(current)])} <a class="govuk-link" href="${paths.contractStep(programme, record.contract.id, current.id)}">${rungNames[current.rung]}</a></p>`}
${proposal === undefined ? null : html`<p class="govuk-body"><strong>The rule proposes: ${rungNames[proposal.rung].toLowerCase()}.</strong> ${runsInWords(sight, proposal.runs)}</p>
${mayStep ? button({ text: 'Decide on this step', href: paths.takeContractStep(programme, record.contract.id, code) }) : html`<p class="govuk-body">Somebody who speaks for one of the councils decides.</p>`}`}
${asides.length === 0 ? null : html`<h3 class="govuk-heading-s">Set aside</h3><ul class="govuk-list govuk-list--bullet">${asides.map((each) => html`<li>${rungNames[each.rung]} not taken, by ${spokenInWords(sight, each.by)}. ${each.reason}</li>`)}</ul>`}</section>`
}

/** What is this indicator, how do its figures stand by the rule and by the statistics, and how was it worded over time? */
export const whatIsThisIndicator = page({
  path: paths.kpi(':programme', ':contract', ':kpi'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    const code = parseKpiCode(visit.params['kpi'])
    if (sight === null || code === null) return { kind: 'not-found' }
    const version = versionOn(sight.record.schedule, code, sight.on) ?? versionsOf(sight.record.schedule, code).at(-1)
    if (version === undefined) return { kind: 'not-found' }
    const { contract } = sight.record
    const mayPropose = partiesSpokenFor('agree-contract-change', contract, settingOf(visit)).length > 0
    const mayStep = councilsSpokenFor(contract, settingOf(visit)).length > 0
    const measure = (await ask.measures(visit.programme.id)).find((each) => each.id === version.kpi.measure)
    const held = measure === undefined ? [] : (await ask.seriesHeld(visit.programme.id)).filter((each) => each.measure === measure.id && contract.parties.some((party) => party.body === each.body))
    const judged = ruleAndStatistics(ask, sight, code)
    const charts = kpiCharts(ask, sight, code)
    return {
      kind: 'page',
      title: `${code}: ${version.kpi.name}`,
      width: 'wide',
      breadcrumbs: contractTrail(sight, code),
      body: html`${pageHeading({ title: version.kpi.name, kicker: `Indicator ${code}`, lead: `${targetInWords(version.kpi)}. ${version.kpi.isContractual ? 'Contractual.' : 'Monitoring only.'}` })}
${mayPropose ? button({ text: 'Propose a change to it', href: `${paths.proposeContractChange(visit.programme.id, contract.id)}?about=${code}`, classes: 'govuk-button--secondary' }) : null}
${measure === undefined ? null : html`<p class="govuk-body">Counted the same as the measure ${held.length === 0 ? html`<a class="govuk-link" href="${paths.definition(sight.programme, measure.id)}">${measure.name}</a>` : html`“${measure.name}”: ${held.map(({ body }, index) => html`${index === 0 ? null : ', '}<a class="govuk-link" href="${paths.measure(sight.programme, measure.id, body)}">${bodyName(sight, body)}</a>`)}`}.</p>`}
${ladderPart(sight, code, mayStep)}
<section class="ib-section"><h2 class="govuk-heading-l">The rule and the statistics</h2>
${judged ?? html`<p class="govuk-body">No figures have been given yet.</p>`}
<p class="govuk-body ib-quiet">The rule compares each figure with its target. The statistics ask whether anything has really changed. Both are shown, because a figure can be missed by chance, and can get worse without being missed.</p></section>
${charts === null ? null : html`<section class="ib-section"><h2 class="govuk-heading-l">Over time</h2>${charts}</section>`}
<section class="ib-section"><h2 class="govuk-heading-l">Figures</h2>
${periodTable(sight, code) ?? emptyState({ title: 'No period is over yet', body: 'When the first period of this indicator is over, its figures appear here.', headingLevel: 3 })}
<p class="govuk-body ib-quiet">Figures are judged as shown, to one decimal place. “All councils together” is worked out from what was counted, never as a mean of percentages.</p></section>
<section class="ib-section"><h2 class="govuk-heading-l">Wording, version by version</h2>
${versionTable(sight, code)}</section>
${may(visit.actor, 'take-out-figures', visit.programme.id, visit.on) && sight.record.returns.some((each) => each.code === code) ? takeOutTablePart(sight.programme, 'returns', { contract: contract.id, code }, html`Every submission of ${code}, council by council, with what was given before.`) : null}`,
    }
  },
})
