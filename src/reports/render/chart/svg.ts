/** A piece of SVG whose text and attributes are escaped. Made only here, so a chart cannot carry markup from data. */
export type Svg = { readonly kind: 'svg'; readonly text: string }

const special = /[&<>"']/

// Most texts hold nothing special; a page of charts has tens of thousands of them.
const escape = (text: string): string => (!special.test(text) ? text : text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`))

type Value = string | number | undefined

// Two decimals are a fiftieth of a pixel; more only makes the page heavier.
const printed = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value))

/** In: element name, attributes (absent ones are left out), children (strings are escaped). Out: the element. */
export const element = (name: string, attributes: Readonly<Record<string, Value>>, children: readonly (Svg | string)[] = []): Svg => {
  let text = `<${name}`
  for (const key of Object.keys(attributes)) {
    const value = attributes[key]
    if (value !== undefined) text += ` ${key}="${printed(value)}"`
  }
  text += '>'
  for (const child of children) text += typeof child === 'string' ? escape(child) : child.text
  return { kind: 'svg', text: `${text}</${name}>` }
}
