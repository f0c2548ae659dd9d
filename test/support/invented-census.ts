/** Bytes of a text in pieces of a few bytes or many, as a file gives them. */
export async function* inPieces(bytes: Uint8Array | string, size = 7): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  for (let at = 0; at < all.length; at += size) yield all.subarray(at, at + size)
}

/** An element for each member: a text is a leaf, a list stands many times, an object is a block. */
type Part = string | { readonly [name: string]: Part | readonly Part[] }
const element = (name: string, part: Part): string =>
  typeof part === 'string' ? `<${name}>${part}</${name}>\n` : `<${name}>\n${Object.entries(part).flatMap(([inner, given]) => (Array.isArray(given) ? given : [given]).map((each: Part) => element(inner, each))).join('')}</${name}>\n`

export const childOf = (id: string, details: Part | readonly Part[], identifiers: Part = { UPNunknown: 'UN1', PersonBirthDate: '2012-05-01', GenderCurrent: '1' }): Part => ({
  ChildIdentifiers: { LAchildID: id, ...(identifiers as object) },
  ChildCharacteristics: { Ethnicity: 'WBRI' },
  CINdetails: details as Part,
})
export const caseOf = (referred: string, more: Readonly<Record<string, Part | readonly Part[]>> = {}): Part => ({ CINreferralDate: referred, ReferralSource: '6', ReferralNFA: 'false', ...more })

/** A census of invented children. A member given out of its order stands where it was given. */
export const censusOf = (children: readonly Part[], collection: Part = { Collection: 'CIN', Year: '2024', ReferenceDate: '2024-03-31' }): string =>
  `<?xml version="1.0" encoding="utf-8"?>\n${element('Message', {
    Header: { CollectionDetails: collection, Source: { SourceLevel: 'L', LEA: '999' } },
    Children: { Child: children },
  })}`
