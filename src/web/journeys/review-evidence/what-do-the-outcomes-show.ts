import { isDeliveredWithoutEffect } from '../../../core/assurance/delivered-without-effect.ts'
import { impactStates } from '../../../core/assurance/impact-state.ts'
import { currentRound, resultOf, whatStands, type RoundResult } from '../../../core/assurance/standing.ts'
import type { DataVoice, SeenStatement } from '../../../core/assurance/statement.ts'
import { may } from '../../../core/people/permission.ts'
import type { Outcome } from '../../../core/plan/plan.ts'
import { dataHeld, voicesFor } from '../../../operations/what-the-data-show.ts'
import { button } from '../../components/govuk.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { emptyState } from '../../components/empty-state/empty-state.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { impactWords, nothingAgreedWords } from '../../words/assurance-words.ts'
import { counted } from '../../words/count-words.ts'
import { dataPart, voicePart } from './voice-parts.ts'

/** One outcome with its three voices. */
export type OutcomeRow = { readonly outcome: Outcome; readonly stands: ReturnType<typeof whatStands>; readonly result: RoundResult; readonly now: readonly SeenStatement[]; readonly data: readonly DataVoice[]; readonly isWithoutEffect: boolean }

const partCell = ({ words, tone, note }: ReturnType<typeof voicePart>): Html => html`${stateTag({ words, tone })}${note === undefined ? null : html`<span class="ib-table__under">${note}</span>`}`

/** How many outcomes stand where, with which they are. `cannot tell` and differences are counted apart and never as good. */
const counts = (programme: string, rows: readonly OutcomeRow[]): Html => {
  const differing = rows.filter(({ result }) => result.kind === 'reviewers-differ')
  const link = ({ outcome }: OutcomeRow): Html => html`<li><a class="govuk-link" href="${paths.outcome(programme, outcome.id)}">${outcome.difference}</a></li>`
  const lines = [
    ...impactStates.map((state) => ({ tag: impactWords[state], rows: rows.filter(({ stands, result }) => stands.kind === 'state' && stands.impact === state && result.kind !== 'reviewers-differ') })),
    { tag: nothingAgreedWords, rows: rows.filter(({ stands, result }) => stands.kind === 'nothing-agreed' && result.kind !== 'reviewers-differ') },
    { tag: { words: 'Cannot tell: reviewers differ', tone: 'unknown' as const }, rows: differing },
  ]
  return html`<div class="ib-glance">${dataTable({
    caption: 'How many outcomes stand where',
    captionSize: 'm',
    note: 'There is no score. What nobody can tell is counted apart.',
    columns: [
      { heading: 'What stands', isRowHeading: true, cell: ({ tag }: (typeof lines)[number]) => stateTag(tag) },
      { heading: 'Outcomes', isNumeric: true, cell: (line) => line.rows.length },
      { heading: 'Which', cell: (line) => (line.rows.length === 0 ? null : html`<ul class="govuk-list ib-tight">${line.rows.map(link)}</ul>`) },
    ],
    rows: lines,
  })}</div>`
}

/** What do the outcomes show? Every outcome with the owner’s claim, the independent view and the data. */
export const whatDoTheOutcomesShow = page({
  path: paths.assurance(':programme'),
  guard: 'see-programme',
  show: async (ask, { programme, actor, on }) => {
    const [outcomes, priorities, actions] = [await ask.outcomes(programme.id), await ask.priorities(programme.id), await ask.actions(programme.id)]
    const [record, held] = [await ask.assurance(programme.id), await dataHeld(ask, programme.id, actions)]
    const place = ({ priority, position }: Outcome): number => (priorities.find(({ id }) => id === priority)?.position ?? 99) * 100 + position
    const rows = outcomes
      .toSorted((one, other) => place(one) - place(other))
      .map((outcome): OutcomeRow => {
        const own = actions.filter((each) => each.outcome === outcome.id)
        const round = currentRound(record.statements, outcome.id)
        const data = voicesFor(held, own)
        return {
          outcome, data, stands: whatStands(record, outcome.id, record.effectDays.findLast((each) => each.outcome === outcome.id)?.day ?? null, on), result: resultOf(record, outcome.id, round),
          now: record.statements.filter((each) => each.outcome === outcome.id && each.round === round), isWithoutEffect: isDeliveredWithoutEffect(own, data),
        }
      })
    const without = rows.filter(({ isWithoutEffect }) => isWithoutEffect)
    const title = 'What do the outcomes show?'
    return {
      kind: 'page',
      title,
      width: 'wide',
      body: html`${pageHeading({ title, lead: 'What those who do the work claim, what somebody independent sees, and what the data show. Three voices, side by side.' })}
<p class="govuk-body"><a class="govuk-link" href="${paths.ledger(programme.id)}">What we tell others</a> · <a class="govuk-link" href="${paths.questions(programme.id)}">Questions</a> · <a class="govuk-link" href="${paths.recommendations(programme.id)}">Scrutiny</a> · <a class="govuk-link" href="${paths.selfAssessment(programme.id)}">Self-assessment</a></p>
${may(actor, 'choose-review-way', programme.id, on) ? html`<div class="govuk-button-group">${button({ text: record.ways.at(-1)?.isBlind === true ? 'Change how we review (now blind)' : 'Change how we review (now open)', href: paths.reviewWay(programme.id), classes: 'govuk-button--secondary' })}</div>` : null}
${
  rows.length === 0
    ? emptyState({ title: 'The plan has no outcome yet', body: 'When the plan says what will be different for children, each outcome appears here with its three voices.' })
    : html`${without.length === 0 ? null : html`<p class="govuk-body"><span class="ib-gap">${counted(without.length, 'outcome has', 'outcomes have')} most of the work delivered and no measure that has moved for the better.</span></p>`}
${dataTable<OutcomeRow>({
  caption: 'Three voices on each outcome',
  captionSize: 'hidden',
  columns: [
    { heading: 'What will be different for children', isRowHeading: true, cell: ({ outcome, isWithoutEffect }) => html`<a class="govuk-link" href="${paths.outcome(programme.id, outcome.id)}">${outcome.difference}</a>${isWithoutEffect ? html`<span class="ib-table__under ib-gap">Delivered without effect so far</span>` : null}` },
    { heading: 'The owner’s claim', cell: ({ now }) => partCell(voicePart('', now.filter(({ voice }) => voice === 'claim'), '')) },
    { heading: 'The independent view', cell: ({ now, result }) => html`${partCell(voicePart('', now.filter(({ voice }) => voice === 'view'), ''))}${result.kind === 'reviewers-differ' ? html`<span class="ib-table__under ib-gap">Differs from the claim</span>` : null}` },
    { heading: 'What the data show', cell: ({ data }) => partCell(dataPart(data)) },
  ],
  rows,
})}
${counts(programme.id, rows)}`
}`,
    }
  },
})
