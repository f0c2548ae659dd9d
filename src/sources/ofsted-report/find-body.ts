import type { Line, PageText, PdfText } from './layout.ts'

/** The text of the report without what stands on every page (running headers and footers, page numbers), footnotes and contents. */
export type Body = {
  readonly lines: readonly Line[]
  /** Font size in points of most letters. */
  readonly size: number
}

const sizeOfMost = (lines: readonly Line[]): number => {
  const weight = new Map<number, number>()
  for (const line of lines) weight.set(line.size, (weight.get(line.size) ?? 0) + line.text.length)
  return [...weight].reduce((best, next) => (next[1] > best[1] ? next : best), [12, 0] as const)[0]
}

const isAtEdge = (line: Line, page: PageText): boolean => line.bottom < page.height * 0.11 || line.top > page.height * 0.9

/** Words with their figures blanked and their height on the page, so that `Hull | 3` and `Hull | 5` count as the same. */
const edgeKey = (line: Line): string => `${line.text.replace(/\d+/g, '#').toLowerCase()} ${Math.round(line.top / 8)}`

const repeated = (pdf: PdfText): ReadonlySet<string> => {
  const pagesOf = new Map<string, Set<number>>()
  for (const page of pdf.pages) {
    for (const line of page.lines.filter((line) => isAtEdge(line, page))) {
      pagesOf.set(edgeKey(line), (pagesOf.get(edgeKey(line)) ?? new Set()).add(page.number))
    }
  }
  const enough = pdf.pages.length > 4 ? 3 : 2
  return new Set([...pagesOf].filter(([, pages]) => pages.size >= enough).map(([key]) => key))
}

/** Footnotes: the small lines at the foot of a page, from one that begins with its number on. */
const footnoteStart = (lines: readonly Line[], page: PageText, size: number): number => {
  let start = lines.length
  while (start > 0 && lines[start - 1]!.size <= size - 1 && lines[start - 1]!.top > page.height * 0.35) start -= 1
  const first = lines.slice(start).findIndex((line) => /^(\d{1,2}|[*†‡])\s?\S/.test(line.text))
  return first === -1 ? lines.length : start + first
}

/** A line of the contents page ends in a page number set apart. */
const isContents = (line: Line): boolean => line.pieces.length > 1 && /^\d{1,3}$/.test(line.pieces.at(-1)!.text)

/** A table of contents, from its heading to its last page number: its headings open no part, and those that wrap look like real ones. */
const withoutContents = (lines: readonly Line[]): readonly Line[] => {
  const start = lines.findIndex((line) => /^(?:table of )?contents$/i.test(line.pieces[0]!.text))
  const end = start === -1 ? -1 : lines.findLastIndex(isContents)
  return end <= start ? lines : [...lines.slice(0, start), ...lines.slice(end + 1)]
}

/** In: the document. Out: its lines in reading order without furniture, and the size of its ordinary text. */
export const findBody = (pdf: PdfText): Body => {
  const size = sizeOfMost(pdf.pages.flatMap((page) => page.lines))
  const running = repeated(pdf)
  const lines = pdf.pages.flatMap((page) => {
    const kept = page.lines.filter(
      (line) => !(isAtEdge(line, page) && (running.has(edgeKey(line)) || /^(page )?\d{1,3}( of \d{1,3})?$/i.test(line.text))) && !(line.size < 9 && line.top > page.height * 0.9),
    )
    return withoutContents(kept.slice(0, footnoteStart(kept, page, size)))
  })
  return { lines, size }
}

/** A line set apart from the text by its size or weight. */
export const isHeading = (line: Line, body: Body): boolean => line.isBold || line.size >= body.size + 1.5

/** A heading of a part, larger than the text. */
export const isLargeHeading = (line: Line, body: Body): boolean => line.size >= body.size + 1.5
