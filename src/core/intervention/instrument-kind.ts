import { parseDay, type Day } from '../calendar/day.ts'
import type { Source } from '../inspection/inspection.ts'
import type { Actor } from '../people/actor.ts'
import { refuse, type Refusal } from '../refusal.ts'

/** Whether an instrument binds by law, binds because its parties agreed, is a warning without force of law, or only says what is intended. */
export const forces = ['law', 'agreement', 'warning', 'intention'] as const
export type Force = (typeof forces)[number]

/** Something that can happen to an instrument of a kind after it is made, besides its end. */
export type Stage = {
  readonly code: string
  readonly name: string
  /** True where it sets a day by which something must come, such as the council’s answer. */
  readonly setsADay: boolean
  /** The stage that must have come before, null where none must. */
  readonly after: string | null
}

/** A kind of instrument as dated data. A new kind of notice is a line of data or an entry of the host; no code knows a kind by its name. */
export type InstrumentKind = {
  readonly code: string
  readonly name: string
  readonly whatItIs: string
  readonly force: Force
  /** The power it is made under, null where it needs none. */
  readonly power: string | null
  readonly from: Day | null
  /** Null while it is still made. */
  readonly to: Day | null
  /** In the order in which they usually come. */
  readonly stages: readonly Stage[]
  readonly sources: readonly Source[]
}

/** Entered by the host, for every programme alike. */
export type InstrumentKindEntered = { readonly kind: 'instrument-kind-entered'; readonly programme: null; readonly entered: InstrumentKind }

/** In: the kinds there are and a code. Out: the kind with that code, or null where there is none. */
export const kindOf = (kinds: readonly InstrumentKind[], code: unknown): InstrumentKind | null => kinds.find((each) => each.code === code) ?? null

/** In: a kind, or null, and the code of a stage. Out: the name of the stage; the code itself where the kind does not know it. */
export const stageName = (kind: InstrumentKind | null, code: string): string => kind?.stages.find((each) => each.code === code)?.name ?? code

const isCode = (value: unknown): value is string => typeof value === 'string' && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)
const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): readonly unknown[] | null => (value === undefined ? [] : Array.isArray(value) ? value : null)

const parseStage = (value: unknown): Stage | null => {
  if (!isObject(value) || !isCode(value['code']) || !isText(value['name'])) return null
  const after = value['after'] ?? null
  return after === null || isCode(after) ? { code: value['code'], name: value['name'].trim(), setsADay: value['setsADay'] === true, after } : null
}

const parseSource = (value: unknown): Source | null => (isObject(value) && isText(value['title']) ? { title: value['title'].trim(), url: isText(value['url']) ? value['url'] : null } : null)

const whole = <T>(list: readonly unknown[] | null, parse: (value: unknown) => T | null): readonly T[] | null => {
  const parsed = list?.map(parse) ?? null
  return parsed === null || parsed.includes(null) ? null : (parsed as readonly T[])
}

/** In: what somebody wrote about a kind, of any shape. Out: the kind, or the names of the parts that are missing or not understood. */
export const parseInstrumentKind = (value: unknown): InstrumentKind | readonly string[] => {
  if (!isObject(value)) return ['the whole']
  const day = (part: string): Day | null => (value[part] === undefined || value[part] === null ? null : parseDay(value[part]))
  const force = forces.find((each) => each === value['force'])
  const [stages, sources] = [whole(listOf(value['stages']), parseStage), whole(listOf(value['sources']), parseSource)]
  const faults = [
    ...(isCode(value['code']) ? [] : ['code']),
    ...['name', 'whatItIs'].filter((part) => !isText(value[part])),
    ...(force === undefined ? ['force'] : []),
    ...['from', 'to'].filter((part) => value[part] !== undefined && value[part] !== null && parseDay(value[part]) === null),
    ...(stages === null ? ['stages'] : []),
    ...(sources === null ? ['sources'] : []),
  ]
  if (faults.length > 0 || force === undefined || stages === null || sources === null) return faults
  const text = (part: string): string => String(value[part]).trim()
  return { code: text('code'), name: text('name'), whatItIs: text('whatItIs'), force, power: isText(value['power']) ? text('power') : null, from: day('from'), to: day('to'), stages, sources }
}

export type KindRefusal = Refusal<'no-name' | 'no-code' | 'no-meaning' | 'stands-already' | 'no-source' | 'ends-before-it-starts' | 'stages-unclear'>

/** In: a kind and those there are. Out: why it cannot be entered, or null. What stands is never overwritten. */
export const faultInKind = (entered: InstrumentKind, kinds: readonly InstrumentKind[]): KindRefusal | null => {
  if (!isText(entered.name)) return refuse('no-name', 'The kind has no name.', 'Give the name people use, such as “Warning letter”.')
  if (!isCode(entered.code)) return refuse('no-code', 'No code can be made of this name.', 'Give a name with letters or figures in it.')
  if (!isText(entered.whatItIs)) return refuse('no-meaning', 'Nothing says what such a document is.', 'Say it in a sentence.')
  if (kindOf(kinds, entered.code) !== null) return refuse('stands-already', 'There is a kind with this code already.', 'Choose another code.')
  if (entered.sources.length === 0) return refuse('no-source', 'Nothing says where this kind is written down.', 'Name the law, guidance or page.')
  if (entered.from !== null && entered.to !== null && entered.to < entered.from) return refuse('ends-before-it-starts', 'It would no longer be made before it was first made.', 'Correct one of the two days.')
  const codes = entered.stages.map((each) => each.code)
  return new Set(codes).size < codes.length || entered.stages.some(({ after }, index) => after !== null && !codes.slice(0, index).includes(after))
    ? refuse('stages-unclear', 'Two stages have one code, or a stage follows one that does not stand before it.', 'Give the stages in their order, each with a code of its own.')
    : null
}

/** In: a kind and those there are. Out: the change, or a refusal. Only the host enters one for every programme. */
export const enterInstrumentKind = (entered: InstrumentKind, { actor, kinds }: { readonly actor: Actor; readonly kinds: readonly InstrumentKind[] }): InstrumentKindEntered | KindRefusal | Refusal<'for-the-host'> =>
  actor.kind === 'person'
    ? refuse('for-the-host', 'Kinds of notice for every programme are the host’s.', 'Enter it for your programme, or ask whoever hosts this service.')
    : (faultInKind(entered, kinds) ?? { kind: 'instrument-kind-entered', programme: null, entered })

/** In: kinds that every programme has, and those of one programme. Out: all that the programme has; its own stands where both have a code. */
export const withOwnKinds = (everywhere: readonly InstrumentKind[], own: readonly InstrumentKind[]): readonly InstrumentKind[] => [...everywhere.filter(({ code }) => kindOf(own, code) === null), ...own]
