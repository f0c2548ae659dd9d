import { publicationOf } from '../../../core/board/publication-state.ts'
import { letterPaper } from '../../../reports/board-pack/letter-paper.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { publicationWords } from '../../words/letter-words.ts'
import { letterFor } from './letter-sight.ts'

const types = { 'letter.pdf': { format: 'pdf', mediaType: 'application/pdf' }, 'letter.docx': { format: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } } as const

/** The report as a PDF or a Word document, with numbered sources. */
export const reportAsPaper = page({
  path: paths.letterFile(':programme', ':letter', ':letterFile'),
  guard: 'see-programme',
  showSlowly: async (see, visit) => {
    const { programme, params } = visit
    const wanted = Object.entries(types).find(([name]) => name === params['letterFile'])?.[1]
    const asked = wanted === undefined ? null : await see(async (ask) => {
      const sight = await letterFor(ask, visit)
      return sight === null ? null : { ...sight, state: publicationOf(await ask.publicationSteps(programme.id), { kind: 'letter', id: sight.letter.id }), print: ask.printPaper }
    })
    if (wanted === undefined || asked === null) return { kind: 'not-found' }
    const { letter, comments, state, print } = asked
    const bytes = await print(letterPaper(letter, { programme: programme.name, isInvented: programme.isInvented, marking: publicationWords[state].words }, comments), wanted.format)
    return { kind: 'file', bytes, mediaType: wanted.mediaType, name: `${letter.title.replace(/[^\p{L}\p{N} ._'’()-]+/gu, ' ').trim() || 'report'}.${wanted.format}` }
  },
})
