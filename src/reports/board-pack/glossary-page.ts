import type { Page } from '../page/paper.ts'
import { pageOf } from './page-parts.ts'

/** Words a reader meets in a pack and may not know. */
export const glossaryPage = (): Page =>
  pageOf('glossary', 'Words in this pack', [
    {
      kind: 'facts',
      facts: [
        { term: 'Routine variation', words: 'The ups and downs of a figure when nothing has changed. It is expected, and says nothing about better or worse.' },
        { term: 'Range of routine variation', words: 'Where nearly all figures lie as long as nothing changes, worked out from the figures themselves.' },
        { term: 'Changed', words: 'The figures no longer look like routine variation, by the rules of “Making Data Count” (NHS England).' },
        { term: 'Cannot tell', words: 'There is no figure, or there are too few. It is not a good sign and not a bad one.' },
        { term: 'Target', words: 'What was agreed for a measure, by whom, and from which day.' },
        { term: 'Delivered', words: 'The work of an action is done. Whether it helped is another question.' },
        { term: 'Finding', words: 'Something that inspectors, a commissioner, an auditor or scrutiny found and asked to be answered.' },
        { term: 'Provisional', words: 'The source may still change this figure.' },
        { term: 'Sign c', words: 'The figure is kept back, because so few children stand behind it that somebody could be recognised.' },
        { term: 'Edition', words: 'This pack in one state. It is never changed: a correction is a new edition, with a list of what differs.' },
      ],
    },
  ])
