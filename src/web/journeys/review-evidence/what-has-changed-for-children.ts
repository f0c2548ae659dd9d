import { currentRound, resultOf, whatStands } from '../../../core/assurance/standing.ts'
import { closureState } from '../../../core/assurance/closure.ts'
import { isDeliveredWithoutEffect } from '../../../core/assurance/delivered-without-effect.ts'
import { carriesOutcome } from '../../../core/assurance/make-statement.ts'
import { may } from '../../../core/people/permission.ts'
import { isLive, type Action } from '../../../core/plan/plan.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { button, warningText } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { statusStrip } from '../../components/status-strip/status-strip.ts'
import { timeline } from '../../components/timeline/timeline.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { closureWords, impactMeanings, impactWords, nothingAgreedWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryWords } from '../../words/plan-words.ts'
import { outcomeSubject, type OutcomeSubject } from './outcome-subject.ts'
import { dataPart, dataVoicesTable, resultSentence, saidLine, statementPart, voicePart } from './voice-parts.ts'

const buttons = (subject: OutcomeSubject, { programme, actor, on }: ProgrammeVisit): Html | null => {
  const { outcome, actions, priority, record } = subject
  const carries = carriesOutcome(actor, { actions, priority }, programme.id, on)
  const [mayClaim, mayView] = [may(actor, 'make-claim', programme.id, on) && (carries || may(actor, 'plan-an-action', programme.id, on)), may(actor, 'give-view', programme.id, on) && !carries]
  const differs = resultOf(record, outcome.id, currentRound(record.statements, outcome.id)).kind === 'reviewers-differ'
  const maySettle = differs && may(actor, 'settle-difference', programme.id, on)
  const secondary = 'govuk-button--secondary'
  const all = [
    ...(mayClaim ? [button({ text: 'Make a claim', href: paths.claimImpact(programme.id, outcome.id) })] : []),
    ...(mayView ? [button({ text: 'Give the independent view', href: paths.giveView(programme.id, outcome.id) })] : []),
    ...(maySettle ? [button({ text: 'Settle the difference', href: paths.settleDifference(programme.id, outcome.id), classes: secondary })] : []),
    ...(may(actor, 'set-effect-day', programme.id, on) ? [button({ text: 'Say when we should see it', href: paths.effectDay(programme.id, outcome.id), classes: secondary })] : []),
  ]
  return all.length === 0 ? null : html`<div class="govuk-button-group">${all}</div>`
}

const effectLine = ({ facts, record, outcome }: OutcomeSubject, { on }: ProgrammeVisit): Html => {
  const days = record.effectDays.filter((each) => each.outcome === outcome.id)
  const { effectDay } = facts
  if (effectDay === null) return html`<p class="govuk-body"><span class="ib-gap">Nobody has said when the effect should be seen.</span> Until then “not yet due” never ends.</p>`
  const first = days[0]!
  return html`<p class="govuk-body"><strong>When should we see it?</strong> ${effectDay > on ? 'From' : 'It should have been seen from'} ${dayInWords(effectDay)}. ${days.length === 1 ? null : `The first day named was ${dayInWords(first.day)}; it was moved ${days.length - 1} ${days.length === 2 ? 'time' : 'times'}.`} <span class="ib-quiet">${days.at(-1)!.why}</span></p>`
}

const actionsTable = (programme: string, actions: readonly Action[], { closures }: OutcomeSubject['record']): Html =>
  dataTable<Action>({
    caption: 'The work for it',
    captionSize: 'm',
    note: 'Delivered says that the work is done. Closed says that its proof was accepted.',
    columns: [
      { heading: 'Action', isRowHeading: true, cell: ({ id, number, title }) => html`<a class="govuk-link" href="${paths.action(programme, id)}">${number}. ${title}</a>` },
      { heading: 'Delivery', cell: ({ delivery }) => stateTag(deliveryWords[delivery]) },
      { heading: 'Proof', cell: ({ id }) => html`${stateTag(closureWords[closureState(closures, id)])}<span class="ib-table__under"><a class="govuk-link" href="${paths.closing(programme, id)}">See the proof<span class="govuk-visually-hidden"> of this action</span></a></span>` },
    ],
    rows: actions.filter(isLive).toSorted((one, other) => one.number - other.number),
  })

const earlier = ({ record, outcome }: OutcomeSubject, round: number): Html | null => {
  const statements = record.statements.filter((each) => each.outcome === outcome.id && each.round < round).toReversed()
  if (statements.length === 0) return null
  return html`<h2 class="govuk-heading-m">What was said before</h2>${timeline({
    headingLevel: 3,
    items: statements.map((each) => ({ title: each.voice === 'claim' ? 'Claim' : 'Independent view', date: { iso: each.said.on, words: dayInWords(each.said.on) }, by: `${each.said.name}, ${each.said.capacity}`, body: statementPart(each, record.replies.filter(({ statement }) => statement === each.id), null) })),
  })}`
}

const settledPart = ({ record, outcome }: OutcomeSubject): Html | null => {
  const settled = record.settlements.filter((each) => each.outcome === outcome.id)
  if (settled.length === 0) return null
  return html`<h2 class="govuk-heading-m">How differences were settled</h2>${timeline({
    headingLevel: 3,
    items: settled.toReversed().map(({ impact, why, agreedBy, said }) => ({ title: impactWords[impact].words, date: { iso: said.on, words: dayInWords(said.on) }, by: `${said.name}, ${said.capacity}`, body: html`<p class="govuk-body">${why}</p><p class="govuk-body">Agreed by ${agreedBy}. Both voices stay on record as they were.</p>` })),
  })}`
}

/** What has changed for children, who says so, and what do the data show? Three voices side by side, never averaged. */
export const whatHasChangedForChildren = page({
  path: paths.outcome(':programme', ':outcome'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const subject = await outcomeSubject(ask, visit)
    if (subject === null) return { kind: 'not-found' }
    const { programme, actor, on } = visit
    const { outcome, priority, actions, record, data, onlyNamed } = subject
    const round = currentRound(record.statements, outcome.id)
    const now = record.statements.filter((each) => each.outcome === outcome.id && each.round === round)
    const result = resultOf(record, outcome.id, round)
    const stands = whatStands(record, outcome.id, subject.facts.effectDay, on)
    const mayReply = may(actor, 'reply-to-view', programme.id, on)
    const title = 'What has changed for children?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      backLink: { href: paths.assurance(programme.id), text: 'All outcomes' },
      body: html`${pageHeading({ title, kicker: priority === null ? 'Outcome' : `Priority ${priority.position}: ${priority.title}`, lead: outcome.difference })}
${isDeliveredWithoutEffect(actions, data) ? warningText({ text: 'More than half of the actions for this outcome are delivered, and none of its measures has changed for the better.', iconFallbackText: 'Warning' }) : null}
${statusStrip({ label: 'Three voices', parts: [voicePart('The owner’s claim', now.filter(({ voice }) => voice === 'claim'), 'Made by those who carry the work.'), voicePart('The independent view', now.filter(({ voice }) => voice === 'view'), 'Given by the chair, the adviser or the quality lead.'), dataPart(data)] })}
<p class="govuk-body"><strong>What stands:</strong> ${stands.kind === 'state' ? html`${stateTag(impactWords[stands.impact])} <span class="ib-quiet">${impactMeanings[stands.impact]}</span>` : html`${stateTag(nothingAgreedWords)} <span class="ib-quiet">${nothingAgreedWords.meaning}</span>`}</p>
<p class="govuk-body">${resultSentence(result)}</p>
${effectLine(subject, visit)}
${buttons(subject, visit)}
${now.length === 0 ? null : html`<h2 class="govuk-heading-m">What each voice says</h2><div class="ib-cards ib-cards--two">${now.map((each) => statementPart(each, record.replies.filter(({ statement }) => statement === each.id), mayReply && each.voice === 'view' && each.sight === 'open' ? paths.replyToView(programme.id, each.id) : null))}</div>`}
${data.length === 0 ? null : dataVoicesTable(programme.id, data)}
${onlyNamed.length === 0 ? null : html`<p class="govuk-body">${data.length === 0 ? 'The plan names these measures' : 'The plan also names these'}, and nobody has linked them to figures, so they are not measured:</p><ul class="govuk-list govuk-list--bullet">${onlyNamed.map((words) => html`<li>${words}</li>`)}</ul>`}
${actionsTable(programme.id, actions, record)}
${settledPart(subject)}
${earlier(subject, round)}
<p class="govuk-body ib-quiet">${record.ways.at(-1)?.isBlind === true ? 'This programme reviews blind: nobody sees another’s words before both voices are in, and no reviewer before giving their own.' : 'This programme reviews openly: each voice may see the other before it speaks.'} ${record.ways.length === 0 ? null : html`Chosen by ${saidLine(record.ways.at(-1)!.said)}.`}</p>`,
    }
  },
})
