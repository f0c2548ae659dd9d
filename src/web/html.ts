/**
 * Markup that is known to be safe. Only `html`, `attributes` and `trustedMarkup` make it, so a plain string can never
 * reach a page unescaped by accident: the private field keeps look-alike objects out.
 */
export class Html {
  readonly #text: string
  private constructor(text: string) {
    this.#text = text
  }
  static readonly of = (text: string): Html => new Html(text)
  toString(): string {
    return this.#text
  }
}

/** What may stand in a hole of the template. `true` is left out on purpose: it is nearly always a forgotten `&&`. */
export type Hole = string | number | Html | null | undefined | false | readonly Hole[]

export const isHtml = (value: unknown): value is Html => value instanceof Html

/** Out: text safe inside an element and inside a quoted attribute. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * The one raw way in. Give it only markup made by code of this project or by the official component templates, never
 * anything a person typed or a file held.
 */
export const trustedMarkup = (markup: string): Html => Html.of(markup)

export const noHtml: Html = Html.of('')

const addressAttributes = new Set(['href', 'src', 'action', 'formaction', 'poster', 'cite', 'data', 'xlink:href', 'srcset'])

// A relative address, a fragment, or one of the schemes the service links to. Everything else (javascript:, data:,
// vbscript:, a scheme hidden behind white space or control characters) becomes an address that does nothing.
const isSafeAddress = (address: string): boolean => {
  // Characters up to and including the space are ignored by browsers in a scheme.
  const compact = [...address].filter((character) => character.charCodeAt(0) > 32 && character.charCodeAt(0) !== 127).join('')
  const scheme = /^([^/?#:]*):/.exec(compact)
  return scheme === null || /^(https?|mailto|tel)$/i.test(scheme[1]!)
}

/** In: an address from anywhere. Out: the same address, or `#` where following it could run code. */
export const safeAddress = (address: string): string => (isSafeAddress(address) ? address : '#')

type Place =
  | { readonly kind: 'text' }
  | { readonly kind: 'tag' }
  | { readonly kind: 'attribute'; readonly name: string; readonly isStart: boolean }

type Reader = { state: 'text' | 'tag' | 'value' | 'comment'; quote: string; name: string; isStart: boolean; tag: string }

const fault = (what: string): never => {
  throw new Error(`html template: ${what}`)
}

// Follows the literal parts of a template so that each hole is escaped for the place it stands in.
const advance = (reader: Reader, part: string): void => {
  for (let at = 0; at < part.length; at += 1) {
    const character = part[at]!
    switch (reader.state) {
      case 'text':
        if (part.startsWith('<!--', at)) reader.state = 'comment'
        else if (character === '<' && /[a-zA-Z/]/.test(part[at + 1] ?? '')) {
          reader.state = 'tag'
          reader.tag = /^<\/?[\w-]*/.exec(part.slice(at))![0].toLowerCase()
        }
        break
      case 'comment':
        if (part.startsWith('-->', at)) reader.state = 'text'
        break
      case 'tag': {
        if (character === '>') reader.state = 'text'
        const opening = /^([\w:@.-]+)\s*=\s*(["'])/.exec(part.slice(at))
        if (opening !== null) {
          reader.state = 'value'
          reader.name = opening[1]!.toLowerCase()
          reader.quote = opening[2]!
          reader.isStart = true
          at += opening[0].length - 1
        }
        break
      }
      case 'value':
        if (character === reader.quote) reader.state = 'tag'
        else reader.isStart = false
        break
      default:
        return reader.state satisfies never
    }
  }
}

const placesOf = (parts: readonly string[]): readonly Place[] => {
  const reader: Reader = { state: 'text', quote: '', name: '', isStart: false, tag: '' }
  return parts.slice(0, -1).map((part) => {
    advance(reader, part)
    if (reader.state === 'comment') fault('a value cannot stand inside a comment')
    if (reader.state === 'text') {
      if (reader.tag === '<script' || reader.tag === '<style') fault('a value cannot stand inside a script or a style')
      return { kind: 'text' }
    }
    if (reader.state === 'tag') {
      if (/=\s*$/.test(part)) fault('a value in an attribute needs quotation marks around it')
      return { kind: 'tag' }
    }
    if (reader.name === 'style' || reader.name.startsWith('on') || reader.name === 'srcdoc') fault(`a value cannot stand in "${reader.name}"`)
    const isStart = reader.isStart
    reader.isStart = false
    return { kind: 'attribute', name: reader.name, isStart }
  })
}

const known = new WeakMap<TemplateStringsArray, readonly Place[]>()

const placesOnce = (parts: TemplateStringsArray): readonly Place[] => {
  const places = known.get(parts) ?? placesOf(parts)
  known.set(parts, places)
  return places
}

const isList = (hole: Hole): hole is readonly Hole[] => Array.isArray(hole)

const inText = (hole: Hole): string => {
  if (hole === null || hole === undefined || hole === false) return ''
  if (isHtml(hole)) return hole.toString()
  if (isList(hole)) return hole.map(inText).join('')
  return escapeText(String(hole))
}

const inTag = (hole: Hole): string => {
  if (hole === null || hole === undefined || hole === false) return ''
  if (isHtml(hole)) return hole.toString()
  return fault('between attributes only the result of attributes() may stand')
}

const inAttribute = (hole: Hole, place: Extract<Place, { kind: 'attribute' }>): string => {
  if (hole === null || hole === undefined || hole === false) return ''
  if (isHtml(hole) || isList(hole)) return fault(`the attribute "${place.name}" takes text, not markup or a list`)
  const text = String(hole)
  return escapeText(place.isStart && addressAttributes.has(place.name) ? safeAddress(text) : text)
}

/**
 * Markup from a template. Every hole is escaped for its place: text, quoted attribute, or address (where a scheme that
 * runs code becomes `#`). Absent values print nothing; lists print each member; `Html` prints as it is.
 * Throws where a hole stands somewhere no escaping is safe: an unquoted attribute, a script, a style, a comment.
 */
export const html = (parts: TemplateStringsArray, ...holes: readonly Hole[]): Html => {
  const places = placesOnce(parts)
  let text = parts[0]!
  for (const [index, hole] of holes.entries()) {
    const place = places[index]!
    switch (place.kind) {
      case 'text':
        text += inText(hole)
        break
      case 'tag':
        text += inTag(hole)
        break
      case 'attribute':
        text += inAttribute(hole, place)
        break
      default:
        return place satisfies never
    }
    text += parts[index + 1]!
  }
  return Html.of(text)
}

/** In: attribute names and values; `true` prints the bare name, absent values nothing. Out: escaped attributes, each after a space. */
export const attributes = (values: Readonly<Record<string, string | number | boolean | null | undefined>>): Html =>
  Html.of(
    Object.entries(values)
      .map(([name, value]) => {
        if (!/^[a-zA-Z][\w:-]*$/.test(name) || /^(on.*|style|srcdoc)$/i.test(name)) fault(`"${name}" is not an attribute the pages use`)
        if (value === null || value === undefined || value === false) return ''
        if (value === true) return ` ${name}`
        const text = String(value)
        return ` ${name}="${escapeText(addressAttributes.has(name.toLowerCase()) ? safeAddress(text) : text)}"`
      })
      .join(''),
  )
