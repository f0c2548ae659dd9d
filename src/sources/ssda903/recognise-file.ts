import { careFiles, type CareFile } from './care-layout.data.ts'

/** A heading without spaces, quotes and capitals, so that only its letters count. */
const bare = (heading: string): string => heading.trim().toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_').replaceAll(/^_|_$/g, '')

/** Where each column of a file stands, by its heading; and headings that are not of this file, by their place. */
export type FoundFile = { readonly file: CareFile; readonly at: ReadonlyMap<string, number>; readonly others: readonly number[]; readonly twice: readonly number[] }

/** In: the cells of a row. Out: the file of the return whose headings they are, or null where they are of none. */
export const recogniseFile = (cells: readonly string[]): FoundFile | null => {
  const headings = cells.map(bare)
  const fit = ({ marks, columns }: CareFile): number =>
    !headings.includes('CHILD') || !marks.some((mark) => headings.includes(mark)) ? 0 : columns.filter(({ heading }) => headings.includes(heading)).length / columns.filter(({ isOptional }) => !isOptional).length
  const [best] = careFiles.toSorted((one, other) => fit(other) - fit(one))
  if (best === undefined || fit(best) < 0.5) return null
  const at = new Map<string, number>()
  const [others, twice]: [number[], number[]] = [[], []]
  for (const [place, heading] of headings.entries()) {
    if (heading === '') continue
    if (!best.columns.some((column) => column.heading === heading)) others.push(place)
    else if (at.has(heading)) twice.push(place)
    else at.set(heading, place)
  }
  return { file: best, at, others, twice }
}
