import type { PackChange } from '../../core/pack/pack.ts'
import type { Block, Page, Paper, PaperTable } from '../page/paper.ts'
import { textsOfBlock } from '../page/texts-of.ts'

/** Pages that say of themselves which edition they are of: a difference there is no correction. */
const ofTheEdition = new Set(['contents', 'corrections', 'journal-head', 'added-since'])

/** Marks what is known by its words alone: a sentence that moved is no difference. */
const sentence = '\u0001'

/** Each thing a block says, under a name that is the same in both editions where it is the same thing. */
const saidIn = (block: Block, page: string): readonly (readonly [where: string, words: string])[] => {
  const ofTable = ({ caption, columns, rows }: PaperTable): readonly (readonly [string, string])[] =>
    rows.flatMap((row) => columns.slice(1).map(({ heading }, at) => [`${page}, ${caption.replace(/: the latest \d+ of \d+ figures$/, '')}: ${row[0] ?? ''}, ${heading.toLowerCase()}`, row[at + 1] ?? ''] as const))
  switch (block.kind) {
    case 'table':
      return ofTable(block.table)
    case 'chart':
      return [[`${page}, ${block.chart.title}`, block.chart.sentence], ...(block.chart.table === null ? [] : ofTable(block.chart.table))]
    case 'facts':
      return block.facts.map(({ term, words }) => [`${page}: ${term}`, words] as const)
    case 'list':
    case 'paragraph':
    case 'note':
      return textsOfBlock(block).map((words) => [`${sentence}${page}${sentence}${words}`, words] as const)
    case 'contents':
    case 'heading':
      return []
    default:
      return block satisfies never
  }
}

/** Words by the place they stand in. A place that is met again, such as the second paragraph of a page, has its number. */
const placesOf = ({ pages }: Paper): ReadonlyMap<string, string> => {
  const places = new Map<string, string>()
  const note = ({ id, title, blocks, isSupplement }: Page): void => {
    if (ofTheEdition.has(id) || isSupplement) return
    for (const [where, words] of blocks.flatMap((block) => saidIn(block, title))) {
      let place = where
      for (let again = 2; places.has(place); again += 1) place = `${where} (${again})`
      places.set(place, words)
    }
  }
  pages.forEach(note)
  return places
}

/** Sentences that went and sentences that came on one page, laid side by side in their order. */
const pairedSentences = (gone: readonly (readonly [string, string])[], come: readonly (readonly [string, string])[]): readonly PackChange[] => {
  const pageOf = (where: string): string => where.split(sentence)[1] ?? ''
  return [...new Set([...come, ...gone].map(([where]) => pageOf(where)))].flatMap((page) => {
    const on = (all: readonly (readonly [string, string])[]): readonly string[] => all.filter(([where]) => pageOf(where) === page).map(([, words]) => words)
    const [out, into] = [on(gone), on(come)]
    return Array.from({ length: Math.max(out.length, into.length) }, (_, at) => ({ where: page, before: out[at] ?? null, after: into[at] ?? null }))
  })
}

/** In: two editions of a pack. Out: every difference in words or figures: what stands in tables in reading order, what is gone from them, then sentences. */
export const changesBetween = (before: Paper, after: Paper): readonly PackChange[] => {
  const [was, is] = [placesOf(before), placesOf(after)]
  const isSentence = ([where]: readonly [string, string]): boolean => where.startsWith(sentence)
  const [come, gone] = [[...is].filter(([where, words]) => was.get(where) !== words), [...was].filter(([where]) => !is.has(where))]
  return [
    ...come.filter((each) => !isSentence(each)).map(([where, words]) => ({ where: where.slice(0, 300), before: was.get(where) ?? null, after: words })),
    ...gone.filter((each) => !isSentence(each)).map(([where, words]) => ({ where: where.slice(0, 300), before: words, after: null })),
    ...pairedSentences(gone.filter(isSentence), come.filter(isSentence)),
  ]
}
