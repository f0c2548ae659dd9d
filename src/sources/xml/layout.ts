/** The codes of an element, each with the first and the last year in which it may be used. */
export type Vocabulary = ReadonlyMap<string, { readonly first: number; readonly last: number }>

/** How the text of an element is read. `plan-date` is a date that may rightly lie in the future. */
export type LeafType =
  | { readonly kind: 'text' | 'date' | 'plan-date' | 'yes-no' | 'whole-number' | 'number' | 'year' | 'moment' }
  | { readonly kind: 'pattern'; readonly pattern: RegExp; readonly asked: string }
  | { readonly kind: 'codes'; readonly codes: Vocabulary }

/** An element of a return: a leaf with text, or a block with parts in their order. A record is handed on whole when it closes. */
export type ElementLayout = {
  readonly name: string
  readonly type: LeafType | null
  readonly parts: readonly ElementLayout[]
  readonly isNeeded: boolean
  readonly isMany: boolean
  readonly isRecord: boolean
  readonly first: number
  readonly last: number
}

type Options = Partial<Pick<ElementLayout, 'isNeeded' | 'isMany' | 'isRecord' | 'first' | 'last'>>
const usual = { isNeeded: false, isMany: false, isRecord: false, first: -Infinity, last: Infinity }

/** An element with text. */
export const leaf = (name: string, type: LeafType | 'text' | 'date' | 'plan-date' | 'yes-no' | 'whole-number' | 'number' | 'year' | 'moment', options: Options = {}): ElementLayout => ({
  ...usual,
  ...options,
  name,
  type: typeof type === 'string' ? { kind: type } : type,
  parts: [],
})

/** An element with elements inside. */
export const block = (name: string, parts: readonly ElementLayout[], options: Options = {}): ElementLayout => ({ ...usual, ...options, name, type: null, parts })

/** In: codes with spaces between them, and those added later by their first year. Out: the vocabulary. */
export const codes = (always: string, later: Readonly<Record<number, string>> = {}): LeafType => {
  const of = (list: string, first: number) => list.split(' ').map((code) => [code, { first, last: Infinity }] as const)
  return { kind: 'codes', codes: new Map([...of(always, -Infinity), ...Object.entries(later).flatMap(([year, list]) => of(list, Number(year)))]) }
}

/** A layout made ready for walking: each element with its place among its siblings, the way to it from the root, and what a record of it starts from. */
export type Node = { readonly layout: ElementLayout; readonly path: string; readonly at: number; readonly parts: readonly Node[]; readonly byName: ReadonlyMap<string, Node>; readonly noValues: readonly undefined[]; readonly noLines: readonly undefined[] }

/** In: the layout of a whole return. Out: its root, ready for walking. Ways leave out the root, which all elements share. */
export const nodeOf = (layout: ElementLayout, way = '', at = 0): Node => {
  const parts = layout.parts.map((part, place) => nodeOf(part, way === '' ? part.name : `${way}/${part.name}`, place))
  return { layout, path: way, at, parts, byName: new Map(parts.map((part) => [part.layout.name, part])), noValues: parts.map(() => undefined), noLines: parts.map(() => undefined) }
}
