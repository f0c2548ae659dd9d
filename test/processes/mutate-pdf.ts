/** Numbers from 0 up to 1, the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Mutation = (file: Buffer, random: () => number) => Buffer

const upTo = (random: () => number, limit: number): number => Math.floor(random() * limit)

/** Works on the file as text of one byte a letter, so that bytes outside the place changed stay as they are. */
const asText = (change: (text: string, random: () => number) => string): Mutation => (file, random) => Buffer.from(change(file.toString('latin1'), random), 'latin1')

const replaceSome = (text: string, pattern: RegExp, random: () => number, share: number, next: (found: string) => string): string =>
  text.replace(pattern, (found) => (random() < share ? next(found) : found))

const huge = ['2147483647', '-2147483648', '4294967296', '99999999999999999999', '-1', '0', '1e308', '0.0000000001']

export const mutations: Readonly<Record<string, Mutation>> = {
  truncated: (file, random) => file.subarray(0, upTo(random, file.length)),
  'bits flipped': (file, random) => {
    const copy = Buffer.from(file)
    for (let count = 1 + upTo(random, 60); count > 0; count -= 1) {
      const at = upTo(random, copy.length)
      copy[at] = copy[at]! ^ (1 << upTo(random, 8))
    }
    return copy
  },
  'bytes blanked': (file, random) => {
    const copy = Buffer.from(file)
    const at = upTo(random, copy.length)
    return copy.fill(upTo(random, 256), at, Math.min(copy.length, at + upTo(random, 400)))
  },
  'huge numbers': asText((text, random) => replaceSome(text, /(?<=[\s[/])\d+(?=[\s\]/>])/g, random, 0.05, () => huge[upTo(random, huge.length)]!)),
  'looping references': asText((text, random) => {
    const objects = [...text.matchAll(/(\d+) 0 obj/g)].map((match) => match[1]!)
    return replaceSome(text, /\d+ 0 R/g, random, 0.3, () => `${objects[upTo(random, objects.length)] ?? 1} 0 R`)
  }),
  'deep nesting': asText((text, random) => {
    const at = text.indexOf('obj', upTo(random, text.length)) + 4
    const opener = ['[', '<<', '<</A ', '(', 'q ', '<</Kids ['][upTo(random, 6)]!
    return text.slice(0, at) + opener.repeat(10 ** (2 + upTo(random, 4))) + text.slice(at)
  }),
  'part repeated': asText((text, random) => {
    const at = upTo(random, text.length)
    const part = text.slice(at, at + upTo(random, 2000))
    return text.slice(0, at) + part.repeat(1 + upTo(random, 50)) + text.slice(at)
  }),
  'part removed': asText((text, random) => {
    const at = upTo(random, text.length)
    return text.slice(0, at) + text.slice(at + upTo(random, 500))
  }),
  'names changed': asText((text, random) => replaceSome(text, /\/[A-Z][A-Za-z0-9]+/g, random, 0.05, () => ['/Kids', '/Parent', '/Length', '/FlateDecode', '/ObjStm', '/XRef', '/Prev', '/Type0'][upTo(random, 8)]!)),
  'filters piled up': asText((text, random) => text.replaceAll('/Filter /FlateDecode', `/Filter [${'/FlateDecode '.repeat(1 + upTo(random, 300))}]`)),
}

/** In: the files to start from, and the number of the mutation, which is also its seed. Out: its name and the bytes. */
export const mutate = (files: readonly Buffer[], number: number): { readonly name: string; readonly bytes: Buffer } => {
  const random = seeded(number + 1)
  const names = Object.keys(mutations)
  const name = names[number % names.length]!
  const twice = random() < 0.25 ? names[upTo(random, names.length)]! : null
  const once = mutations[name]!(files[upTo(random, files.length)]!, random)
  return twice === null ? { name, bytes: once } : { name: `${name}, ${twice}`, bytes: mutations[twice]!(once, random) }
}
