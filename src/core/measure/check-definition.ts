import type { Branded } from '../branded.ts'
import type { Day } from '../calendar/day.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { PersonId, ProgrammeId } from '../people/person.ts'
import { refuse, type Refusal } from '../refusal.ts'
import type { MeasureSetting } from './measure-setting.ts'
import type { Measure, MeasureId } from './measure.ts'

export type DefinitionCheckId = Branded<'DefinitionCheckId'>

/** Somebody other than its writer has looked at one wording of a definition, and says what they looked at. Kept for good. */
export type DefinitionCheck = {
  readonly id: DefinitionCheckId
  readonly programme: ProgrammeId
  readonly measure: MeasureId
  readonly version: number
  readonly by: PersonId
  readonly on: Day
  readonly text: string
}

export type DefinitionChecked = { readonly kind: 'definition-checked'; readonly programme: ProgrammeId; readonly check: DefinitionCheck }

type Where = Pick<MeasureSetting, 'programme' | 'actor' | 'on' | 'measures'>
export type CheckRefusal = NotPermitted | Refusal<'no-such-measure' | 'no-text' | 'not-a-person' | 'wrote-it-yourself' | 'checked-already'>

const sameName = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase()

/**
 * In: what was looked at in the newest wording of a measure; the checks on record. Out: the change, or a refusal: whoever wrote or entered
 * a wording does not check it, and nobody checks the same one twice.
 */
export const checkDefinition = (
  { measure: id, text }: { readonly measure: MeasureId; readonly text: string },
  { id: checkId, checks, setting }: { readonly id: DefinitionCheckId; readonly checks: readonly DefinitionCheck[]; readonly setting: Where },
): DefinitionChecked | CheckRefusal => {
  const { actor, programme, on } = setting
  const notPermitted = whyNot(actor, 'check-definitions', programme, on)
  if (notPermitted !== null) return notPermitted
  if (actor.kind !== 'person') return refuse('not-a-person', 'Only a person can check a definition.', 'Sign in as a person.')
  const measure: Measure | undefined = setting.measures.find((each) => each.id === id)
  if (measure === undefined) return refuse('no-such-measure', 'There is no such measure.', 'Choose one from the list of measures.')
  const version = measure.versions.at(-1)!
  if (version.enteredBy === actor.person || sameName(version.writtenBy, actor.name)) return refuse('wrote-it-yourself', 'You wrote this wording, so somebody else must check it.', 'Ask a second person.')
  if (checks.some((each) => each.measure === id && each.version === version.number && each.by === actor.person)) return refuse('checked-already', 'You have checked this wording already.', 'Look at what you wrote then.')
  if (text.trim() === '') return refuse('no-text', 'Nothing says what you looked at.', 'Say it in a sentence, such as “Counted ten cases by hand and got the same”.')
  return { kind: 'definition-checked', programme, check: { id: checkId, programme, measure: id, version: version.number, by: actor.person, on, text: text.trim() } }
}
