import { planDifference } from '../../../core/plan/plan-difference.ts'
import { textOfPlan, type PlanContent, type PlanVersion } from '../../../core/plan/plan-version.ts'
import type { Finding } from '../../../core/inspection/finding.ts'
import type { DueMove } from '../../../core/plan/slippage.ts'
import { baselineThePlan, planNow } from '../../../operations/baseline-the-plan.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import type { Tools } from '../../tools.ts'
import { counted } from '../../words/count-words.ts'
import { differencePart } from './difference-part.ts'

type ToSign = { readonly content: PlanContent; readonly versions: readonly PlanVersion[]; readonly findings: readonly Finding[]; readonly moves: readonly DueMove[] }

const hashOf = (sha256: Tools['sha256']) => (text: string): string => sha256(new TextEncoder().encode(text))

/** Do you sign this plan? The one who answers for it signs it as it stands, having seen what changed since the last version. */
export const doYouSignThisPlan = formPage<ToSign & { readonly seen: string }, { readonly reason: string; readonly agreedBy: string | null; readonly signature: string; readonly seen: string }>({
  path: paths.signPlan(':programme'),
  guard: 'baseline-the-plan',
  subject: async (ask, { programme }) => {
    const content = await planNow(ask, programme.id)
    return { content, versions: await ask.planVersions(programme.id), findings: await ask.findings(programme.id), moves: await ask.dueMoves(programme.id), seen: hashOf(ask.sha256)(textOfPlan(content)) }
  },
  title: 'Do you sign this plan?',
  kicker: ({ versions }) => `Version ${versions.length + 1}`,
  lead: 'It is kept as it stands now, with your name and the day. It can never be changed; the next version can say something else.',
  back: (_, { programme }) => ({ href: paths.planVersions(programme.id), text: 'Signed versions of the plan' }),
  fields: ({ subject: { content, versions, findings, moves, seen }, visit: { programme, person, on }, sent, errors }) => {
    const { line, long } = fieldsFor(sent, errors)
    const last = versions.at(-1)
    return html`${insetText({ html: html`<p class="govuk-body">You sign ${counted(content.priorities.length, 'priority', 'priorities')}, ${counted(content.outcomes.length, 'outcome', 'outcomes')} and ${counted(content.actions.length, 'action', 'actions')}. <a class="govuk-link" href="${paths.planOnAPage(programme.id)}">Read the plan on a page</a> first.</p>` })}
${last === undefined ? null : html`<h2 class="govuk-heading-l">What changed since version ${last.number}</h2>${differencePart(planDifference(last.content, content), { programme: programme.id, findings, moves, from: last.on, to: on })}<h2 class="govuk-heading-l">Your signature</h2>`}
<input type="hidden" name="seen" value="${seen}">
${long('reason', 'Why do you sign it now?', { hint: 'For example: agreed after the monitoring visit. Name no child.' })}
${line('agreedBy', 'Who agreed to it, if anybody?', { hint: 'For example: Improvement board, 9 November 2026.' })}
${line('signature', 'Type your full name to sign', { hint: person.name, width: '20' })}`
  },
  button: { text: 'Sign this version' },
  parse: (form) => ({ reason: form.text('reason'), agreedBy: form.text('agreedBy') === '' ? null : form.text('agreedBy'), signature: form.text('signature'), seen: form.text('seen') }),
  act: (does, intent, { visit: { programme, actor } }) => baselineThePlan({ ...does, hash: hashOf(does.sha256) }, intent, { programme: programme.id, actor }),
  fieldOf: { 'not-your-name': 'signature', 'no-reason': 'reason' },
  firstField: 'reason',
  done: ({ versions }, { programme }) => ({ to: paths.planVersions(programme.id), notice: `Version ${versions.length + 1} of the plan is signed.` }),
})
