import { stepProposals } from '../../../core/contract/ladder-proposals.ts'
import { councilsSpokenFor } from '../../../core/contract/contract-setting.ts'
import { parseKpiCode } from '../../../core/contract/kpi.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { setAContractStepAside, takeAContractStep } from '../../../operations/step-up-a-contract.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, insetText, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Tools } from '../../tools.ts'
import { rungMeanings, rungNames } from '../../words/contract-words.ts'
import { contractSeen, contractTrail, settingOf, type ContractSight } from './contract-sight.ts'
import { periodTable } from './period-table.ts'
import { ruleAndStatistics } from './rule-and-statistics.ts'
import { runsInWords } from './runs-in-words.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

const ownVoices = (sight: ContractSight, visit: ProgrammeVisit) => councilsSpokenFor(sight.record.contract, settingOf(visit))

const shown = (tools: Pick<Tools, 'judgeStretch'>, sight: ContractSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const code = parseKpiCode(visit.params['kpi'])
  const kpi = sight.record.schedule.findLast((each) => each.kpi.code === code)?.kpi
  if (code === null || kpi === undefined) return { kind: 'not-found' }
  const proposal = stepProposals(sight.record, sight.on).find((each) => each.code === code)
  const own = ownVoices(sight, visit)
  const title = 'Does a step follow?'
  const form = (): Html => html`<form method="post" action="${paths.takeContractStep(sight.programme, sight.record.contract.id, code)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${textarea({ id: 'reason', name: 'reason', rows: '3', label: { text: 'Why you take this step, or why not', classes: 'govuk-label--s' }, hint: { text: 'Both are on record. A step that is set aside is proposed again when another figure is missed.' }, value: sent?.text('reason') ?? '', errorMessage: errorOf(errors, 'reason') })}
${own.length === 0 ? null : html`<div class="govuk-button-group">${button({ text: `Take this step: ${rungNames[proposal?.rung ?? 'performance-concern'].toLowerCase()}`, name: 'do', value: 'take', classes: 'govuk-button--warning' })}${button({ text: 'Set it aside', name: 'do', value: 'set-aside', classes: 'govuk-button--secondary' })}</div>`}
</form>`
  return {
    kind: 'page',
    title,
    errors,
    width: 'wide',
    breadcrumbs: [...contractTrail(sight, '').slice(0, 2), { text: code, href: paths.kpi(sight.programme, sight.record.contract.id, code) }, { text: 'Ladder' }],
    body: html`${pageHeading({ title, kicker: `${code}: ${kpi.name}`, lead: 'The rule proposes a step. People decide.' })}
${proposal === undefined ? insetText({ text: 'The rule of the contract proposes no step for this indicator now.', id: 'reason' }) : html`<p class="govuk-body"><strong>Proposed: ${rungNames[proposal.rung].toLowerCase()}.</strong> ${rungMeanings[proposal.rung]}</p><p class="govuk-body">${runsInWords(sight, proposal.runs)}</p>`}
<h2 class="govuk-heading-m">The rule and the statistics</h2>
${ruleAndStatistics(tools, sight, code)}
<h2 class="govuk-heading-m">The last figures</h2>
${periodTable(sight, code, (each) => each.period.to >= `${Number(sight.on.slice(0, 4)) - 1}${sight.on.slice(4)}`)}
${proposal === undefined ? null : form()}`,
  }
}

/** Does a step of the ladder follow from these figures? */
export const doesAStepFollow = page({
  path: paths.takeContractStep(':programme', ':contract', ':kpi'),
  guard: 'step-up-contract',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(ask, sight, visit, null, [])
  },
  submit: {
    guard: 'step-up-contract',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      const code = parseKpiCode(visit.params['kpi'])
      if (sight === null || code === null) return { kind: 'not-found' }
      const proposal = stepProposals(sight.record, sight.on).find((each) => each.code === code)
      const errors: FieldError[] = []
      const voice = parseVoice(form, ownVoices(sight, visit), errors)
      if (proposal === undefined) errors.push({ field: 'reason', message: 'No step is proposed now. Go back to the indicator' })
      if (errors.length > 0 || voice === null || proposal === undefined) return shown(does, sight, visit, form, errors)
      if (form.text('do') === 'set-aside') {
        const aside = await setAContractStepAside(does, { contract: sight.record.contract.id, code, rung: proposal.rung, reason: form.text('reason'), voice }, { programme: visit.programme.id, actor: visit.actor })
        if (isRefusal(aside)) return shown(does, sight, visit, form, [{ field: aside.code === 'no-voice' ? 'party' : 'reason', message: `${aside.message} ${aside.whatToDo}` }])
        return { kind: 'redirect', to: paths.kpi(sight.programme, sight.record.contract.id, code), notice: 'The step is set aside, with the reason.' }
      }
      const outcome = await takeAContractStep(does, { contract: sight.record.contract.id, code, rung: proposal.rung, reason: form.text('reason'), voice }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(does, sight, visit, form, [{ field: outcome.code === 'no-voice' ? 'party' : 'reason', message: `${outcome.message} ${outcome.whatToDo}` }])
      if (outcome.kind !== 'contract-step-taken') return { kind: 'not-found' }
      return { kind: 'redirect', to: paths.contractStep(sight.programme, sight.record.contract.id, outcome.step.id), notice: `The step is taken: ${rungNames[outcome.step.rung].toLowerCase()}.` }
    },
  },
})
