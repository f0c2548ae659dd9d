import type { Closure, ClosureState } from '../../core/assurance/closure.ts'
import type { ImpactNeed, ImpactState } from '../../core/assurance/impact-state.ts'
import type { DataShowing, StatementFlag, StatementVoice } from '../../core/assurance/statement.ts'
import type { Strand } from '../../core/evidence/evidence.ts'
import type { Tone } from '../components/state-tag/state-tag.ts'

/** What an outcome shows for children. Nothing short of proof looks good. */
export const impactWords = {
  'not-yet-due': { words: 'Not yet due', tone: 'neutral' },
  'too-early': { words: 'Too early to tell', tone: 'unknown' },
  'no-effect': { words: 'No effect seen', tone: 'bad' },
  'early-signs': { words: 'Early signs', tone: 'watch' },
  evidenced: { words: 'Evidenced', tone: 'good' },
  sustained: { words: 'Sustained', tone: 'good' },
} as const satisfies Record<ImpactState, { readonly words: string; readonly tone: Tone }>

export const impactMeanings = {
  'not-yet-due': 'The day on which the effect should be seen lies ahead.',
  'too-early': 'Work is delivered. Its effect cannot be seen before the day that was named.',
  'no-effect': 'It was looked for, and nothing shows that children’s lives have changed.',
  'early-signs': 'One measure or one kind of evidence points that way. It is not proof.',
  evidenced: 'At least two kinds of evidence, each accepted by somebody independent, show it.',
  sustained: 'It was evidenced, and three to six months later it still held.',
} as const satisfies Record<ImpactState, string>

/** Where its day has come and nothing was agreed. */
export const nothingAgreedWords = { words: 'Cannot tell: its day has come', tone: 'unknown', meaning: 'The effect should be seen by now, and no claim and view have agreed on anything.' } as const

/** What a step needs, in the words of the reference. */
export const impactNeedWords = {
  'effect-day-ahead': 'the effect day lies ahead',
  'effect-day-past': 'the effect day has come',
  'something-delivered': 'an action is delivered',
  'a-sign': 'a measure better, or evidence accepted',
  'two-strands': 'two strands accepted',
  'held-at-re-check': 'held at a re-check',
} as const satisfies Record<ImpactNeed, string>

export const statementVoiceWords = { claim: 'The owner’s claim', view: 'The independent view' } as const satisfies Record<StatementVoice, string>

/** What a measure shows. Only a change that the statistics bear out is called one. */
export const showingWords = {
  better: { words: 'Changed for the better', tone: 'good' },
  worse: { words: 'Changed for the worse', tone: 'bad' },
  neither: { words: 'Changed; neither way is better', tone: 'steady' },
  'cannot-be-told': { words: 'Cannot be told from routine variation', tone: 'unknown' },
  'too-few': { words: 'Too few points to tell', tone: 'unknown' },
  'not-measured': { words: 'Not measured', tone: 'unknown' },
} as const satisfies Record<DataShowing, { readonly words: string; readonly tone: Tone }>

/** Why a statement stands flagged. */
export const statementFlagWords = {
  'measure-worse': 'The data contradict this: a measure has changed for the worse.',
  'no-measure-better': 'The data do not bear this out: no measure has changed for the better.',
  'not-measured': 'No figures say anything about this yet.',
} as const satisfies Record<StatementFlag, string>

export const strandWords = { data: 'Data', practice: 'Practice', voice: 'Voice', external: 'External confirmation' } as const satisfies Record<Strand, string>

/** Where the proof of an action stands. Closed is a step of the proof and not good in itself: it is checked again. */
export const closureWords = {
  open: { words: 'Not closed', tone: 'neutral' },
  closed: { words: 'Closed, to be checked again', tone: 'done' },
  held: { words: 'Held when checked again', tone: 'good' },
  reopened: { words: 'Opened again', tone: 'bad' },
} as const satisfies Record<ClosureState, { readonly words: string; readonly tone: Tone }>

/** Why a closed action is open again. */
export const reopenedWords = {
  'failed-re-check': 'Opened again: it had not held',
  'figures-fell-back': 'Opened again by itself: its figures fell back',
  'by-a-person': 'Opened again',
} as const satisfies Record<NonNullable<Closure['reopened']>['how'], string>
