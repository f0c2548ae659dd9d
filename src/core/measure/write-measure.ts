import { daySaid } from '../calendar/day-said.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { Day } from '../calendar/day.ts'
import type { Measure, MeasureId, MeasureVersion } from './measure.ts'
import type { MeasureNote, MeasureNoteId } from './measure-notes.ts'
import { noReason, personOf, type MeasureSetting } from './measure-setting.ts'

export type MeasureAdded = { readonly kind: 'measure-added'; readonly programme: ProgrammeId; readonly measure: Measure }
export type MeasureReworded = { readonly kind: 'measure-reworded'; readonly programme: ProgrammeId; readonly measure: MeasureId; readonly before: MeasureVersion; readonly version: MeasureVersion; readonly reason: string }
export type MeasureNoted = { readonly kind: 'measure-noted'; readonly programme: ProgrammeId; readonly note: MeasureNote }
export type MeasureNoteWithdrawn = { readonly kind: 'measure-note-withdrawn'; readonly programme: ProgrammeId; readonly before: MeasureNote; readonly note: MeasureNote; readonly reason: string }

type Where = Pick<MeasureSetting, 'programme' | 'actor' | 'on' | 'measures'>

/** What a version says, before it has a number. */
export type Wording = Pick<MeasureVersion, 'question' | 'why' | 'numerator' | 'denominator' | 'timescales' | 'writtenBy' | 'reviewBy'>
export type NewMeasure = Pick<Measure, 'group' | 'name' | 'unit' | 'places' | 'direction' | 'mayFallBelowNothing' | 'frequency' | 'source' | 'chart'> & { readonly wording: Wording }

export type MeasureFault = Refusal<
  'no-name' | 'name-too-long' | 'name-taken' | 'no-question' | 'no-why' | 'no-numerator' | 'no-denominator' | 'band-upside-down' | 'no-source' | 'chart-does-not-fit' | 'cannot-fall-below-nothing' | 'no-writer' | 'review-in-the-past' | 'timescale-upside-down'
>

export const longestName = 60

/** In: a name as people say it. Out: the word it is kept under, empty where nothing of it is a letter or a digit. */
export const wordOf = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}|[’']/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')

const faultInWording = ({ question, why, numerator, denominator, timescales, writtenBy, reviewBy }: Wording, unit: Measure['unit'], on: Day): MeasureFault | null => {
  if (question.trim() === '') return refuse('no-question', 'Nothing says what question this answers.', 'Write the question a board member would ask.')
  if (why.trim() === '') return refuse('no-why', 'Nothing says why it matters.', 'Say in a sentence what it means for children.')
  if (numerator.trim() === '') return refuse('no-numerator', 'Nothing says what is counted.', 'Say what is counted, and over what time.')
  if ((unit === 'percent' || unit === 'rate-per-10000') && (denominator ?? '').trim() === '') return refuse('no-denominator', 'Nothing says what it is a share of.', 'Say out of what it is counted.')
  if (writtenBy.trim() === '') return refuse('no-writer', 'Nothing says who wrote this definition.', 'Name the person or the team.')
  if (reviewBy <= on) return refuse('review-in-the-past', 'The day for looking at it again is not ahead.', 'Give a day in the future, such as a year from now.')
  if (timescales.some(({ from, to }) => from !== null && to !== null && to < from)) return refuse('timescale-upside-down', 'A time set by law or guidance ends before it begins.', 'Correct one of the two days.')
  return null
}

const faultInMeasure = ({ name, unit, direction, mayFallBelowNothing, source, chart, wording }: NewMeasure, on: Day): MeasureFault | null => {
  if (wordOf(name) === 'definitions') return refuse('name-taken', 'That word is the address of the list of definitions.', 'Give the measure another name.')
  if (wordOf(name) === '') return refuse('no-name', 'The measure has no name.', 'Give it a few plain words.')
  if (name.trim().length > longestName) return refuse('name-too-long', 'The name is too long for a heading.', `Say it in ${longestName} letters or fewer.`)
  if (direction.kind === 'band' && !(direction.low < direction.high)) return refuse('band-upside-down', 'The band is upside down.', 'Give a lower end that is less than the upper end.')
  if (source.trim() === '') return refuse('no-source', 'Nothing says where its figures come from.', 'Name the system, return or team they come from.')
  if (mayFallBelowNothing && (unit === 'percent' || unit === 'rate-per-10000')) return refuse('cannot-fall-below-nothing', 'A share or a rate of children cannot be below nought.', 'Choose another unit for a change, such as a plain number, or say that it cannot fall below nought.')
  const isShare = unit === 'percent' || unit === 'rate-per-10000' || unit === 'average'
  const fits = { p: unit === 'percent', 'p-prime': unit === 'percent', u: isShare, 'u-prime': isShare, c: unit === 'count', g: unit === 'count', t: unit === 'days', xmr: true, run: true }[chart]
  if (!fits || (mayFallBelowNothing && chart !== 'xmr' && chart !== 'run')) return refuse('chart-does-not-fit', mayFallBelowNothing && fits ? 'That chart is made for counts, which are never below nought.' : 'That chart is made for another unit.', 'Choose the ordinary chart, which fits every unit.')
  return faultInWording(wording, unit, on)
}

const tidied = ({ question, why, numerator, denominator, timescales, writtenBy, reviewBy }: Wording): Wording => ({
  question: question.trim(), why: why.trim(), numerator: numerator.trim(), denominator: (denominator ?? '').trim() || null, timescales, writtenBy: writtenBy.trim(), reviewBy,
})

/** In: a measure only this programme has. Out: the change, or a refusal. It may not take the word or the name of another. */
export const addMeasure = (intent: NewMeasure, setting: Where): MeasureAdded | NotPermitted | MeasureFault => {
  const refusal = whyNot(setting.actor, 'write-measures', setting.programme, setting.on) ?? faultInMeasure(intent, setting.on)
  if (refusal !== null) return refusal
  const id = wordOf(intent.name)
  const other = setting.measures.find((each) => each.id === id || wordOf(each.name) === id)
  if (other !== undefined) {
    return refuse('name-taken', other.programme === null ? `“${other.name}” ships with the product already.` : `“${other.name}” is a measure of this programme already.`, 'Use that one, or give yours another name.')
  }
  const { wording, ...about } = intent
  const measure: Measure = {
    ...about, id: id as MeasureId, programme: setting.programme, name: intent.name.trim(), source: intent.source.trim(),
    versions: [{ number: 1, from: null, ...tidied(wording), enteredBy: personOf(setting.actor), checkedBy: null, change: null }],
  }
  return { kind: 'measure-added', programme: setting.programme, measure }
}

/**
 * Gives a measure of the programme a new wording from a day on. In: the wording, the first day whose figures it counts, why, and
 * whether figures on both sides may not be laid side by side. Out: the change, or a refusal. What ships is reworded by a release.
 */
export const rewordMeasure = (
  id: MeasureId,
  { wording, from, reason, isBreak }: { readonly wording: Wording; readonly from: Day; readonly reason: string; readonly isBreak: boolean },
  setting: Where,
): MeasureReworded | NotPermitted | MeasureFault | Refusal<'no-such-measure' | 'ships-with-the-product' | 'dates-out-of-order' | 'nothing-changed' | 'no-reason'> => {
  const notPermitted = whyNot(setting.actor, 'write-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  const measure = setting.measures.find((each) => each.id === id)
  if (measure === undefined) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list of measures.')
  if (measure.programme === null) {
    return refuse('ships-with-the-product', 'This definition ships with the product, so that it means the same everywhere.', 'Add a note to it, or add a measure of your own. Its words change with a release.')
  }
  const before = measure.versions.at(-1)!
  const fault = faultInWording(wording, measure.unit, setting.on) ?? noReason(reason)
  if (fault !== null) return fault
  if (before.from !== null && from <= before.from) return refuse('dates-out-of-order', `The wording of now counts from ${daySaid(before.from)}.`, 'Give a later day.')
  const words = tidied(wording)
  const isSame = words.question === before.question && words.why === before.why && words.numerator === before.numerator && words.denominator === before.denominator && JSON.stringify(words.timescales) === JSON.stringify(before.timescales)
  if (isSame) return refuse('nothing-changed', 'These are the words it has already.', 'Change what is counted, or leave it.')
  const version: MeasureVersion = { number: before.number + 1, from, ...words, enteredBy: personOf(setting.actor), checkedBy: null, change: { reason: reason.trim(), isBreak } }
  return { kind: 'measure-reworded', programme: setting.programme, measure: id, before, version, reason: reason.trim() }
}

/** In: what a programme adds to a definition, shipped or its own. Out: the change, or a refusal. */
export const noteMeasure = (
  { measure, text }: Pick<MeasureNote, 'measure' | 'text'>,
  { id, setting }: { readonly id: MeasureNoteId; readonly setting: Where },
): MeasureNoted | NotPermitted | Refusal<'no-such-measure' | 'no-text'> => {
  const notPermitted = whyNot(setting.actor, 'write-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (!setting.measures.some((each) => each.id === measure)) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list of measures.')
  if (text.trim() === '') return refuse('no-text', 'The note says nothing.', 'Say what people here should know about this measure.')
  return { kind: 'measure-noted', programme: setting.programme, note: { id, programme: setting.programme, measure, text: text.trim(), by: personOf(setting.actor), on: setting.on, withdrawn: null } }
}

/** In: a note on a definition and why it is taken back. Out: the change, or a refusal. */
export const withdrawNote = (before: MeasureNote | null, reason: string, setting: Where): MeasureNoteWithdrawn | NotPermitted | Refusal<'no-such-note' | 'already-withdrawn' | 'no-reason'> => {
  const notPermitted = whyNot(setting.actor, 'write-measures', setting.programme, setting.on)
  if (notPermitted !== null) return notPermitted
  if (before === null || before.programme !== setting.programme) return refuse('no-such-note', 'It is not on record.', 'Choose one from the list.')
  if (before.withdrawn !== null) return refuse('already-withdrawn', 'It was taken back already.', 'Look at when and why.')
  const missing = noReason(reason)
  if (missing !== null) return missing
  return { kind: 'measure-note-withdrawn', programme: setting.programme, before, note: { ...before, withdrawn: { on: setting.on, reason: reason.trim() } }, reason: reason.trim() }
}
