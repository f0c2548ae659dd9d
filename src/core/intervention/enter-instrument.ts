import type { BodyId } from '../bodies/body.ts'
import { bodyOn } from '../bodies/succession.ts'
import { isNonEmpty } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import type { StatedDay } from '../calendar/stated-day.ts'
import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { isRealDue, type DueRule } from './due.ts'
import { kindOf } from './instrument-kind.ts'
import type { Instrument, InstrumentId } from './instrument.ts'
import type { Holder, Obligation, ObligationId } from './obligation.ts'
import { inTheFuture, noSource, whyNotHere, type CommonRefusal, type Setting } from './setting.ts'

/** A clause as somebody enters it. Where it does not say when it begins, it begins with the instrument. */
export type ClauseIntent = {
  readonly clause: string
  readonly what: string
  readonly holder: Holder
  readonly due: DueRule
  readonly begins?: StatedDay
  readonly ending?: Obligation['ending']
  readonly note?: string | null
}

export type InstrumentIntent = Omit<Instrument, 'id' | 'programme'> & { readonly clauses: readonly ClauseIntent[] }

export type InstrumentEntered = {
  readonly kind: 'instrument-entered'
  readonly programme: ProgrammeId
  readonly instrument: Instrument
  readonly obligations: readonly Obligation[]
}

/** Ids for what is about to be recorded: one for the instrument, and one for each clause by its number. */
export type InstrumentIds = { readonly id: InstrumentId; readonly idOf: (clause: string) => ObligationId }

export type ClauseRefusal = Refusal<'no-clause' | 'no-such-holder' | 'clause-twice' | 'due-before-it-begins' | 'begins-too-early'>

export type EnterRefusal = CommonRefusal | ClauseRefusal | Refusal<'no-title' | 'no-such-kind' | 'kind-not-in-use' | 'no-such-addressee' | 'no-such-instrument' | 'steps-out-of-order' | 'no-such-stage'>

const isHeld = ({ regime }: Setting, holder: Holder): boolean =>
  holder.kind === 'body' ? regime.bodies.some((each) => each.id === holder.body) : regime.posts.some((each) => each.id === holder.post)

/** In: clauses and what they stand beside. Out: null where each has a number of its own, words, a holder and a due day that can be met. */
export const faultInClauses = (clauses: readonly ClauseIntent[], taken: readonly string[], made: Day, setting: Setting): ClauseRefusal | null => {
  const numbers = [...taken, ...clauses.map((each) => each.clause.trim())]
  const twice = numbers.find((each, index) => numbers.indexOf(each) !== index)
  if (twice !== undefined) return refuse('clause-twice', `Two clauses have the number ${twice}.`, 'Give each clause a number of its own.')
  for (const { clause, what, holder, due, begins } of clauses) {
    if (clause.trim() === '' || what.trim() === '') return refuse('no-clause', 'A clause has no number or no words.', 'Say what must be done, and give the clause its number.')
    if (!isHeld(setting, holder)) return refuse('no-such-holder', `Clause ${clause} names nobody who is on record.`, 'Choose a body or a post of this programme.')
    if (begins !== undefined && begins.day < made) return refuse('begins-too-early', `Clause ${clause} would begin before the instrument was made.`, 'Correct one of the two dates.')
    if (!isRealDue(due, begins?.day ?? made)) return refuse('due-before-it-begins', `Clause ${clause} would be due before it begins, or never.`, 'Correct the day it is due.')
  }
  return null
}

/** In: a clause and what it belongs to. Out: the obligation it makes. */
export const obligationOf = (intent: ClauseIntent, { id, instrument, made, madeBecause }: { readonly id: ObligationId; readonly instrument: Pick<Instrument, 'id' | 'programme'>; readonly made: StatedDay; readonly madeBecause: string }): Obligation => {
  const begins = intent.begins ?? made
  return {
    id,
    programme: instrument.programme,
    instrument: instrument.id,
    clause: intent.clause.trim(),
    what: intent.what.trim(),
    begins,
    due: intent.due,
    passings: [{ from: begins, to: intent.holder, because: madeBecause, source: null }],
    occasions: [],
    ending: intent.ending ?? null,
    continues: null,
    note: intent.note ?? null,
  }
}

const bodyThere = ({ regime }: Setting, id: BodyId, on: Day): Refusal<'no-such-addressee'> | null => {
  const found = bodyOn(regime.bodies, id, on)
  return isRefusal(found) ? refuse('no-such-addressee', found.message, found.whatToDo) : null
}

const faultIn = (intent: InstrumentIntent, setting: Setting): EnterRefusal | null => {
  const { kind, title, addressee, madeBy, made, replaces, steps, ending, sources, clauses } = intent
  const known = kindOf(setting.regime.kinds, kind)
  if (known === null) return refuse('no-such-kind', 'There is no such kind of instrument.', 'Choose one of the kinds listed.')
  if (title.trim() === '' || madeBy.trim() === '') return refuse('no-title', 'The instrument has no name, or nobody who made it.', 'Give both.')
  const early = inTheFuture(made, setting.on)
  if (early !== null) return early
  if ((known.from !== null && made.day < known.from) || (known.to !== null && made.day > known.to)) {
    return refuse('kind-not-in-use', `${known.name} was not a kind in use on that day.`, 'Check the kind and the day.')
  }
  const missing = bodyThere(setting, addressee, made.day)
  if (missing !== null) return missing
  if (replaces !== null && !setting.regime.instruments.some((each) => each.id === replaces)) {
    return refuse('no-such-instrument', 'The instrument it replaces is not on record.', 'Enter the earlier one first.')
  }
  const strange = steps.find((each) => !known.stages.some(({ code }) => code === each.kind))
  if (strange !== undefined) return refuse('no-such-stage', `${known.name} has no stage “${strange.kind}”.`, 'Choose a stage of its kind.')
  if (steps.some((each) => each.on.day < made.day) || (ending?.kind === 'ended' && ending.on.day < made.day)) {
    return refuse('steps-out-of-order', 'Something would have happened to it before it was made.', 'Correct the dates.')
  }
  return noSource(sources) ?? faultInClauses(clauses, [], made.day, setting)
}

/** In: an instrument with its clauses. Out: the change, or a refusal. Entering one that was made long ago is ordinary. */
export const enterInstrument = (intent: InstrumentIntent, { id, idOf }: InstrumentIds, setting: Setting): InstrumentEntered | EnterRefusal => {
  const refusal = whyNotHere('enter-instrument', setting) ?? faultIn(intent, setting)
  if (refusal !== null) return refusal
  const { clauses, ...about } = intent
  if (!isNonEmpty(about.sources)) throw new Error('an instrument without a source passed the check for one')
  const instrument: Instrument = { ...about, id, programme: setting.programme, title: about.title.trim(), madeBy: about.madeBy.trim() }
  const obligations = clauses.map((clause) => obligationOf(clause, { id: idOf(clause.clause), instrument, made: about.made, madeBecause: `Named in clause ${clause.clause.trim()}.` }))
  return { kind: 'instrument-entered', programme: setting.programme, instrument, obligations }
}
