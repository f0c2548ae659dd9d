import type { Body, BodyId } from '../bodies/body.ts'
import { predecessorsOf, type Succession } from '../bodies/succession.ts'
import type { Measure } from './measure.ts'
import type { SeriesBreak } from './series-notes.ts'

const nameOf = (bodies: readonly Body[], id: BodyId): string => bodies.find((each) => each.id === id)?.name ?? id

const inList = (names: readonly string[]): string => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`)

/** The one split or merger of a day, in words. */
const bodyWords = (links: readonly Succession[], bodies: readonly Body[]): string => {
  const before = [...new Set(links.map((each) => nameOf(bodies, each.predecessor)))]
  const after = [...new Set(links.map((each) => nameOf(bodies, each.successor)))]
  return links.some((each) => each.kind === 'split') ? `${inList(before)} became ${inList(after)}` : `${inList(before)} were joined as ${inList(after)}`
}

/**
 * The days across which a series of a measure and a body may not be joined: splits and mergers the body took part in, and new wordings
 * that said so. A change of name is none, nor a service that moved to a trust: area and children stay the same.
 * In: the measure, the body, the bodies and successions of the programme. Out: breaks, earliest first.
 */
export const seriesBreaks = (measure: Measure, body: BodyId, bodies: readonly Body[], successions: readonly Succession[]): readonly SeriesBreak[] => {
  const area = successions.filter((each) => each.kind === 'split' || each.kind === 'merge')
  const own = area.filter((each) => each.predecessor === body || each.successor === body)
  const days = [...new Set(own.map((each) => each.on))]
  const fromBodies = days.map((on): SeriesBreak => {
    // The whole event, with the other heirs of the same predecessor: one council became two, not one.
    const touched = own.filter((each) => each.on === on).map((each) => each.predecessor)
    return { on, kind: 'body-changed', words: bodyWords(area.filter((each) => each.on === on && touched.includes(each.predecessor)), bodies) }
  })
  const fromWordings = measure.versions.flatMap(({ from, change }): readonly SeriesBreak[] =>
    from !== null && change !== null && change.isBreak ? [{ on: from, kind: 'definition-changed', words: change.reason }] : [],
  )
  return [...fromBodies, ...fromWordings].sort((one, other) => one.on.localeCompare(other.on))
}

/**
 * The bodies whose figures are a body's own past, nearest first; `isSame` while only names changed. The line ends where two were
 * joined, for neither is the past of the whole. A trust takes over a service, and the council's figures stay the council's.
 */
export const earlierBodies = (body: BodyId, successions: readonly Succession[]): readonly { readonly body: BodyId; readonly isSame: boolean }[] => {
  const line: { readonly body: BodyId; readonly isSame: boolean }[] = []
  let [at, isSame] = [body, true]
  for (;;) {
    const [only, ...others] = predecessorsOf(successions, at).filter((each) => each.kind !== 'service-transferred')
    if (only === undefined || others.length > 0 || only.predecessor === body || line.some((each) => each.body === only.predecessor)) return line
    isSame = isSame && only.kind === 'rename'
    line.push({ body: only.predecessor, isSame })
    at = only.predecessor
  }
}
