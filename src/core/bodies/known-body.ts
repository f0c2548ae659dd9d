import { bodyId, type Body, type BodyId, type BodyKind } from './body.ts'

export const authorityTypes = ['london-borough', 'metropolitan-district', 'unitary', 'county'] as const

/** Which kind of council, as the Department for Education tells them apart. A county has districts beside it; the others are alone. */
export type AuthorityType = (typeof authorityTypes)[number]

/** A body of public record, the same for every programme. Its id never changes; a change of code gives it another spell. */
export type KnownBody = Body & {
  readonly authority: AuthorityType | null
  /** The region it lies in, null for bodies of the whole country and for the country itself. */
  readonly region: BodyId | null
  /** What else published files call it. Differences of capitals, full stops, `&` and words such as “Council” need no entry. */
  readonly otherNames: readonly string[]
  /** Numbers that some files give it besides its own. */
  readonly otherCodes: readonly string[]
}

type Known = Partial<Omit<KnownBody, 'id' | 'kind' | 'name' | 'region'>> & { readonly region?: string }

/** In: what is known of a body. Out: the body, with null for whatever is left out. */
export const knownBody = (kind: BodyKind, id: string, name: string, { region, ...known }: Known = {}): KnownBody => ({
  dfeCode: null, gssCode: null, validFrom: null, validTo: null, authority: null, otherNames: [], otherCodes: [],
  ...known,
  kind, id: bodyId(id), name, region: region === undefined ? null : bodyId(region),
})

/** In: the facts of a council that has not changed. Out: the body. */
export const council = (id: string, name: string, region: string, authority: AuthorityType, dfeCode: string, gssCode: string, ...otherNames: readonly string[]): KnownBody =>
  knownBody('council', id, name, { region, authority, dfeCode, gssCode, otherNames })

/** In: a body of public record. Out: what a programme keeps of it. */
export const plainBody = ({ id, kind, name, dfeCode, gssCode, validFrom, validTo }: KnownBody): Body => ({ id, kind, name, dfeCode, gssCode, validFrom, validTo })
