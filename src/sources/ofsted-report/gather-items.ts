import { joinText } from './cite.ts'
import { isHeading, type Body } from './find-body.ts'
import { findMarker, type Marker } from './find-marker.ts'
import type { Line } from './layout.ts'

export type Item = {
  readonly kind: 'item'
  readonly number: number | null
  readonly text: string
  readonly subItems: readonly string[]
  readonly lines: readonly Line[]
}

/** One piece of a list section, in order: an item, a sub-heading, or words that are neither. */
export type Entry = Item | { readonly kind: 'heading' | 'prose'; readonly text: string; readonly lines: readonly Line[] }

type Draft = {
  readonly kind: 'item' | 'heading' | 'prose'
  readonly marker: Marker | null
  readonly own: { line: Line; text: string }[]
  readonly subs: { readonly marker: Marker; readonly own: { line: Line; text: string }[] }[]
}

const textOf = (own: readonly { readonly text: string }[]): string => joinText(own.map(({ text }) => text))

/** From the top of one line to the top of the next, where they are on one page; null across pages. */
const stepFrom = (above: Line, line: Line): number | null => (above.page === line.page ? line.top - above.top : null)

const isClose = (above: Line, line: Line): boolean => {
  const step = stepFrom(above, line)
  return step !== null && step > 0 && step <= 1.42 * Math.max(above.size, line.size)
}

/** A bullet below an item belongs to it when it stands deeper and the item leads up to it or the bullet looks different. */
const isSub = (marker: Marker, parent: Draft): boolean => {
  const above = parent.marker
  if (above === null || marker.kind !== 'bullet') return false
  const isDeeper = marker.left > above.left + 8
  if (above.kind === 'number') return isDeeper
  if (!isDeeper) return false
  const lead = textOf(parent.own)
  return parent.subs.length > 0 || marker.glyph !== above.glyph || /[:;,–—]$|\b(?:to|of|by|for|including)$/.test(lead)
}

const isNext = (marker: Marker, last: number | null): boolean =>
  marker.kind === 'number' && (marker.hasStop ? last === null || marker.number > last : last !== null && marker.number === last + 1)

const lastLineOf = (draft: Draft): Line => (draft.subs.at(-1)?.own ?? draft.own).at(-1)!.line

/** Words that go on with the item above: set in below its marker, or without a gap where the list has no hanging indent. */
const goesOn = (line: Line, draft: Draft): boolean => {
  const last = lastLineOf(draft)
  if (draft.kind !== 'item') return isClose(last, line) && last.isBold === line.isBold && (draft.kind === 'prose' || line.size === last.size)
  if (draft.marker === null) return false
  const isAcross = last.page !== line.page
  if (line.left > draft.marker.left + 5) return isAcross || line.top - last.bottom < 1.9 * line.size
  return (isClose(last, line) || isAcross) && !/[.:;?!)]$/.test(last.text) && /^[\p{Ll}\d(‘“]/u.test(line.text)
}

/**
 * Cuts the lines of a section into items with their sub-items, sub-headings and prose. In: the lines between two headings, in
 * reading order. Out: the entries in order, the words of each joined into one line.
 */
export const gatherItems = (lines: readonly Line[], body: Body): readonly Entry[] => {
  const drafts: Draft[] = []
  let lastNumber: number | null = null
  for (const [index, line] of lines.entries()) {
    const marker = findMarker(line)
    const current = drafts.at(-1)
    const isBold = isHeading(line, body)
    const isItemMarker = marker !== null && (marker.kind === 'bullet' || (isNext(marker, lastNumber) && !(current?.kind === 'item' && current.marker?.kind === 'bullet' && lastNumber === null)))
    if (marker !== null && isItemMarker && !(isBold && marker.kind === 'number')) {
      const entry = { line, text: marker.rest }
      const parent = drafts.findLast((draft) => draft.kind === 'item')
      if (current !== undefined && parent === current && isSub(marker, current)) current.subs.push({ marker, own: [entry] })
      else drafts.push({ kind: 'item', marker, own: [entry], subs: [] })
      if (marker.kind === 'number') lastNumber = marker.number
      continue
    }
    if (current !== undefined && !(isBold && current.kind === 'item') && goesOn(line, current)) {
      ;(current.subs.at(-1)?.own ?? current.own).push({ line, text: line.text })
      continue
    }
    const next = lines[index + 1]
    const leads = next !== undefined && (findMarker(next) !== null || (isClose(line, next) && lines[index + 2] !== undefined && findMarker(lines[index + 2]!) !== null))
    const isName = line.text.length < 110 && !/[.;,]$/.test(line.text) && !/\b(?:should|must|by|to|that|actions?|following):$/i.test(line.text)
    const kind = isBold || (leads && isName) || /^(?:immediately|within .{3,25}):?$/i.test(line.text) ? 'heading' : 'prose'
    drafts.push({ kind, marker: null, own: [{ line, text: line.text }], subs: [] })
  }
  return drafts.map((draft): Entry => {
    const all = [...draft.own, ...draft.subs.flatMap((sub) => sub.own)].map(({ line }) => line)
    if (draft.kind !== 'item') return { kind: draft.kind, text: textOf(draft.own), lines: all }
    const number = draft.marker?.kind === 'number' ? draft.marker.number : null
    return { kind: 'item', number, text: textOf(draft.own), subItems: draft.subs.map((sub) => textOf(sub.own)), lines: all }
  })
}
