/** Words as they stand in a chart: where, in the pixels of its view box, and how they look. */
export type ChartWords = {
  readonly words: string
  readonly x: number
  /** The line the letters stand on. */
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly size: number
  readonly weight: number
  readonly fill: string
  /** The colour of the quiet edge that keeps letters readable where they cross a line; null where there is none. */
  readonly halo: string | null
}

/** What a text of a chart may say about itself. One that says more stays in the picture, where the typesetter reads SVG in full. */
const known = new Set(['x', 'y', 'fill', 'text-anchor', 'font-size', 'font-weight', 'stroke', 'stroke-width', 'stroke-linejoin', 'paint-order'])
const anchors = ['start', 'middle', 'end'] as const

const plain = (escaped: string): string => escaped.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))

const read = (attributes: string, inside: string, size: number): ChartWords | null => {
  const said = new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]))
  const anchor = anchors.find((each) => each === (said.get('text-anchor') ?? 'start'))
  const [x, y, own] = [Number(said.get('x')), Number(said.get('y')), Number(said.get('font-size') ?? size)]
  if (anchor === undefined || inside.includes('<') || [...said.keys()].some((name) => !known.has(name)) || ![x, y, own].every(Number.isFinite)) return null
  return { words: plain(inside), x, y, anchor, size: own, weight: Number(said.get('font-weight') ?? 400), fill: said.get('fill') ?? '#000000', halo: said.get('stroke') ?? null }
}

/**
 * Takes the words of a chart out of its picture. A typesetter reads text in SVG slowly, each piece with its own search for a face, and sets the same
 * words over the picture in a tenth of the time. In: a picture as `picture.ts` closes it. Out: its shapes, how wide its view box is, and the words in order.
 */
export const chartWords = (svg: string): { readonly shapes: string; readonly width: number; readonly words: readonly ChartWords[] } => {
  const size = Number(/^<svg[^>]* font-size="([\d.]+)"/.exec(svg)?.[1] ?? 16)
  const words: ChartWords[] = []
  const shapes = svg.replaceAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g, (whole: string, attributes: string, inside: string) => {
    const found = read(attributes, inside, size)
    if (found !== null) words.push(found)
    return found === null ? whole : ''
  })
  // A pointing hand is told the name of a mark by its title; no hand points at paper.
  return { shapes: shapes.replaceAll(/<title>[^<]*<\/title>/g, ''), width: Number(/viewBox="0 0 ([\d.]+) /.exec(svg)?.[1] ?? 1), words }
}
