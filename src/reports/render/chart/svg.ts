/** A piece of SVG whose text and attributes are escaped. Made only here, so a chart cannot carry markup from data. */
export type Svg = { readonly kind: 'svg'; readonly text: string }

const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

type Value = string | number | undefined

// Two decimals are a fiftieth of a pixel; more only makes the page heavier.
const printed = (value: string | number): string => (typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value))

/** In: element name, attributes (absent ones are left out), children (strings are escaped). Out: the element. */
export const element = (name: string, attributes: Readonly<Record<string, Value>>, children: readonly (Svg | string)[] = []): Svg => {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${printed(value)}"`))
    .join('')
  return { kind: 'svg', text: `<${name}${written}>${children.map((child) => (typeof child === 'string' ? escape(child) : child.text)).join('')}</${name}>` }
}
