import type { ProgrammeId } from '../../../core/people/person.ts'
import { letterPaper } from '../../../reports/board-pack/letter-paper.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { publicationWords } from '../../words/letter-words.ts'

/** A released letter as a tagged PDF with numbered sources: the words that were signed, and none of the comments on them. */
export const publishedLetterAsPdf = publicPage({
  path: paths.publicLetterPdf(':programme', ':publicLetter'),
  showSlowly: async (see, { params }) => {
    const programme = params['programme'] as ProgrammeId
    const asked = await see(async (ask) => {
      const record = await ask.releasedRecord(programme)
      const letter = record === null ? undefined : (await ask.releasedLetters(programme)).letters.find(({ id }) => id === params['publicLetter'])
      return record === null || letter === undefined ? null : { page: record.page, letter, print: ask.printPaper }
    })
    if (asked === null) return { kind: 'not-found' }
    const { page, letter, print } = asked
    const bytes = await print(letterPaper({ ...letter, state: 'signed', signed: { by: letter.signed, hash: null } }, { programme: page.title, isInvented: page.isInvented, marking: publicationWords.released.words }), 'pdf')
    return { kind: 'file', bytes, mediaType: 'application/pdf' }
  },
})
