import type { Day } from '../calendar/day.ts'
import type { Sha256 } from '../inspection/inspection.ts'
import type { ToldPlace, Telling } from './told-sentences.ts'
import type { PaperSays } from './paper-claims.ts'

/** A file that was given as a paper or goes with a report, and in which nothing was held against the record. */
export type UnreadFile = { readonly place: Extract<ToldPlace, { readonly kind: 'paper' | 'appendix' }>; readonly document: Sha256; readonly fileName: string; readonly by: string; readonly on: Day }

type File = UnreadFile & { readonly says: PaperSays | undefined }

const filesIn = ({ papers, letters }: Pick<Telling, 'papers' | 'letters'>): readonly File[] =>
  [
    ...papers.flatMap((paper): readonly File[] => {
      if (paper.given?.content.kind !== 'file') return []
      const { document, fileName, says } = paper.given.content
      return [{ place: { kind: 'paper', paper }, document, fileName, says, by: paper.given.by, on: paper.given.on }]
    }),
    ...letters.flatMap((letter): readonly File[] => {
      if (letter.state === 'withdrawn') return []
      const { name: by, on } = letter.signed?.by ?? letter.begun
      return (letter.text.appendices ?? []).map((appendix) => ({ place: { kind: 'appendix', letter, appendix }, document: appendix.document, fileName: appendix.fileName, says: appendix.says, by, on }))
    }),
  ].toSorted((one, other) => other.on.localeCompare(one.on))

const withoutSays = ({ says: _says, ...file }: File): UnreadFile => file

/** In: papers and letters somebody may read. Out: files that were given before files were read at the door, the newest first. A signed report cannot be changed, so they are read whenever somebody asks. */
export const filesNeverRead = (telling: Pick<Telling, 'papers' | 'letters'>): readonly UnreadFile[] => filesIn(telling).filter(({ says }) => says === undefined).map(withoutSays)

/** In: the same. Out: files in which no words could be read when they were given: pictures of pages. */
export const filesWithoutWords = (telling: Pick<Telling, 'papers' | 'letters'>): readonly UnreadFile[] => filesIn(telling).filter(({ says }) => says?.kind === 'not-held' && says.because === 'no-words').map(withoutSays)
