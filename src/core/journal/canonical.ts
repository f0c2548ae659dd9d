/** Any value JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json }

/**
 * The one way to write a value as JSON, so that two people who hash the same value hash the same text: members in the order
 * of their UTF-16 code units, no white space, numbers and strings as ECMAScript writes them (RFC 8785).
 */
export const canonical = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value as { readonly [name: string]: Json }).sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${members.map(([name, member]) => `${JSON.stringify(name)}:${canonical(member)}`).join(',')}}`
  }
  if (typeof value === 'number' && !Number.isFinite(value)) throw new Error('JSON has no such number')
  return JSON.stringify(value)
}

/** In: a plain value of our own. Out: what is left of it once it has been through JSON: no undefined members, no classes. */
export const asJson = (value: unknown): Json => (value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json))
