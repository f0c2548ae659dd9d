import type { BodyId } from '../../../core/bodies/body.ts'
import { changeMoves, waitsFor, type ContractChange, type ContractChangeMove } from '../../../core/contract/contract-change.ts'
import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { answerAContractChange } from '../../../operations/agree-a-contract-change.ts'
import { dataTable } from '../../components/data-table/data-table.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, summaryList, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import type { Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { answerWords, changeStateWords } from '../../words/contract-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { bodyName, contractSeen, contractTrail, settingOf, spokenInWords, type ContractSight } from './contract-sight.ts'
import { partsOfProposal, proposalInWords, type PartChanged } from './proposal-in-words.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

const answersTable = (sight: ContractSight, change: ContractChange): Html => {
  const answerOf = (body: BodyId) => change.answers.find((each) => each.by.body === body)
  return dataTable<BodyId>({
    caption: 'Who has answered',
    columns: [
      { heading: 'Party', isRowHeading: true, cell: (body) => bodyName(sight, body) },
      { heading: 'Answer', cell: (body) => stateTag(answerOf(body) === undefined ? { words: change.outcome.kind === 'waiting' ? 'Waited for' : 'Did not answer', tone: 'neutral' } : answerWords[answerOf(body)!.answer]) },
      { heading: 'By whom', cell: (body) => { const answer = answerOf(body); return answer === undefined ? null : `${answer.by.name}, ${answer.by.capacity}, ${dayInWords(answer.by.on)}` }, whenEmpty: 'Nobody yet' },
      { heading: 'What was said', cell: (body) => answerOf(body)?.note ?? null },
    ],
    rows: change.needs,
  })
}

const standing = (sight: ContractSight, change: ContractChange): Html => {
  const { outcome } = change
  switch (outcome.kind) {
    case 'waiting':
      return html`Waits for ${waitsFor(change).map((body) => bodyName(sight, body)).join(' and ')}. Until then nothing changes.`
    case 'in-force':
      return html`Every party agreed by ${dayInWords(outcome.agreedOn)}. It holds from ${dayInWords(outcome.from)}.`
    case 'refused':
      return html`Refused by ${spokenInWords(sight, outcome.by)}: ${outcome.reason} Nothing changed.`
    case 'withdrawn':
      return html`Withdrawn by ${spokenInWords(sight, outcome.by)}: ${outcome.reason} Nothing changed.`
    default:
      return outcome satisfies never
  }
}

const moveWords = { agree: 'Agree to it', refuse: 'Refuse it', withdraw: 'Withdraw it' } as const satisfies Record<ContractChangeMove, string>

/** The parties for which the visitor can still say something, and what. */
const movesOpen = (sight: ContractSight, change: ContractChange, visit: ProgrammeVisit): { readonly own: readonly BodyId[]; readonly moves: readonly ContractChangeMove[] } => {
  if (change.outcome.kind !== 'waiting') return { own: [], moves: [] }
  const voices = partiesSpokenFor('agree-contract-change', sight.record.contract, settingOf(visit)).filter((body) => change.needs.includes(body))
  const open = voices.filter((body) => waitsFor(change).includes(body))
  const proposed = voices.filter((body) => change.proposedBy.body === body)
  return { own: [...open, ...proposed], moves: [...(open.length > 0 ? (['agree', 'refuse'] as const) : []), ...(proposed.length > 0 ? (['withdraw'] as const) : [])] }
}

const answerForm = (sight: ContractSight, change: ContractChange, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Html | null => {
  const { own, moves } = movesOpen(sight, change, visit)
  if (change.outcome.kind !== 'waiting') return null
  if (moves.length === 0) return html`<p class="govuk-body" id="move">You cannot answer this: you speak for no party that is waited for.</p>`
  return html`<section class="ib-section"><h2 class="govuk-heading-m">Your answer</h2>
<form method="post" action="${paths.contractChange(sight.programme, sight.record.contract.id, change.id)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${radios({ idPrefix: 'move', name: 'move', fieldset: { legend: { text: 'What do you say?', classes: 'govuk-fieldset__legend--s' } }, items: moves.map((each) => ({ value: each, text: moveWords[each], checked: sent?.text('move') === each })), ...(errorOf(errors, 'move') === undefined ? {} : { errorMessage: errorOf(errors, 'move') }) })}
${textarea({ id: 'note', name: 'note', rows: '3', label: { text: 'What you want to say', classes: 'govuk-label--s' }, hint: { text: 'Needed to refuse or to withdraw. You cannot take an answer back.' }, value: sent?.text('note') ?? '', errorMessage: errorOf(errors, 'note') })}
${button({ text: 'Record the answer' })}
</form></section>`
}

const shown = (sight: ContractSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const change = sight.record.changes.find((each) => each.id === visit.params['change'])
  if (change === undefined) return { kind: 'not-found' }
  const title = `Change ${change.number}: does every party agree?`
  return {
    kind: 'page',
    title,
    errors,
    width: 'wide',
    breadcrumbs: contractTrail(sight, `Change ${change.number}`),
    body: html`${pageHeading({ title, lead: proposalInWords(change.proposal) })}
${summaryList({
  rows: [
    { key: { text: 'Where it stands' }, value: { html: html`${stateTag(changeStateWords[change.outcome.kind])} ${standing(sight, change)}` } },
    { key: { text: 'Why' }, value: { text: change.why } },
    { key: { text: 'Proposed by' }, value: { text: spokenInWords(sight, change.proposedBy) } },
    { key: { text: 'Asked for from' }, value: { text: dayInWords(change.asksFor) } },
  ],
})}
${dataTable<PartChanged>({
  caption: 'What would change',
  columns: [
    { heading: 'What', cell: (each) => each.what, isRowHeading: true },
    { heading: 'Before', cell: (each) => each.before },
    { heading: 'After', cell: (each) => each.after },
  ],
  rows: partsOfProposal(change.proposal),
})}
${answersTable(sight, change)}
${answerForm(sight, change, visit, sent, errors)}`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'no-reason': 'note', 'no-voice': 'party' }

/** Does every party agree to this change, and for whom does it wait? */
export const doesEveryPartyAgree = page({
  path: paths.contractChange(':programme', ':contract', ':change'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null, [])
  },
  submit: {
    guard: 'agree-contract-change',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      const change = sight?.record.changes.find((each) => each.id === visit.params['change'])
      if (sight === null || change === undefined) return { kind: 'not-found' }
      const errors: FieldError[] = []
      const { own } = movesOpen(sight, change, visit)
      const voice = parseVoice(form, own, errors)
      const move = changeMoves.find((each) => each === form.text('move'))
      if (move === undefined) errors.push({ field: 'move', message: 'Choose what you say' })
      if (errors.length > 0 || voice === null || move === undefined) return shown(sight, visit, form, errors)
      const outcome = await answerAContractChange(does, { contract: sight.record.contract.id, change: change.id, move, note: form.text('note'), voice }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, visit, form, [{ field: fieldOf[outcome.code] ?? 'move', message: `${outcome.message} ${outcome.whatToDo}` }])
      const isNowInForce = outcome.kind === 'contract-change-answered' && outcome.change.outcome.kind === 'in-force'
      return { kind: 'redirect', to: paths.contractChange(visit.programme.id, sight.record.contract.id, change.id), notice: isNowInForce ? 'Every party has agreed. The change is in force.' : 'Your answer is on record.' }
    },
  },
})
