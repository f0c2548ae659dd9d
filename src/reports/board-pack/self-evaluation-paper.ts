import { isNonEmpty } from '../../core/branded.ts'
import type { FlaggedWords } from '../../core/assurance/claims-in-words.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Block, Paper } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import { flagNote, flagsInPrint, notBorneOut } from './flag-note.ts'
import { heading, listOr, pageOf, paragraph, tableOr } from './page-parts.ts'

/** One version of a self-assessment in the words it is printed in. */
export type SelfEvaluation = {
  readonly programme: string
  readonly isInvented: boolean
  readonly version: number
  readonly saidBy: string
  readonly on: Day
  /** What the record did not bear out stands under the answer, with why it is said all the same. What the record held on that day stands with the answer it was written from. */
  readonly questions: readonly { readonly question: string; readonly answer: string; readonly flags: FlaggedWords | null; readonly held: readonly string[] }[]
  readonly grades: readonly { readonly area: string; readonly grade: string; readonly why: string; readonly flags: FlaggedWords | null }[]
  /** Areas that an inspection graded after we did. */
  readonly compared: readonly { readonly area: string; readonly said: string; readonly found: string; readonly result: string }[]
}

const answered = ({ questions }: SelfEvaluation): readonly Block[] =>
  questions.flatMap(({ question, answer, flags, held }): readonly Block[] => [
    heading(question),
    ...answer.split(/\n\s*\n/).map((each) => paragraph(each.trim())),
    ...(flags === null ? [] : [flagNote(flags)]),
    heading('What the record held on that day', 3),
    listOr(held, 'The record held nothing for this question.'),
  ])

/**
 * In: one version. Out: the paper that goes to the annual engagement meeting with Ofsted (domain.md 2.3): the three questions with what the record
 * held under each, the grades the council would give itself, and what inspectors said of the same areas. The same version gives the same paper.
 */
export const selfEvaluationPaper = (evaluation: SelfEvaluation): Paper => {
  const { programme, isInvented, version, saidBy, on, questions, grades, compared } = evaluation
  const held = questions.flatMap((each) => each.held.map((sentence) => ({ question: each.question, sentence })))
  return {
    title: 'Self-evaluation for the annual engagement meeting',
    subtitle: `As it stood on ${dayWords(on)}`,
    programme,
    language: 'en-GB',
    edition: `Version ${version}`,
    marking: 'For members and for Ofsted. It is not published.',
    standing: isInvented ? `${programme} is invented: nobody here is real.` : null,
    day: on,
    facts: [{ term: 'Written by', words: saidBy }, { term: 'For', words: 'The annual engagement meeting with Ofsted' }],
    pages: [
      pageOf('answers', 'The three questions', [
        paragraph('The answers are ours. Under each stands what the record held when it was written, as counts nobody typed.', 'lead'),
        ...answered(evaluation),
      ]),
      pageOf('grades', 'The grades we would give ourselves', [
        tableOr('What we say of each area that inspectors grade', grades, [
          { heading: 'Area', cell: ({ area }) => area },
          { heading: 'What we say', cell: ({ grade }) => grade },
          { heading: 'Why', cell: ({ why, flags }) => (flags === null ? why : `${why} ${notBorneOut}: ${flagsInPrint(flags)}`) },
        ], 'We give ourselves no grade.', 'No grade is an answer. Grades of areas are never joined into one.'),
        heading('What we said before, and what inspectors found'),
        tableOr('Areas that an inspection graded after we did', compared, [
          { heading: 'Area', cell: ({ area }) => area },
          { heading: 'We said', cell: ({ said }) => said },
          { heading: 'Inspectors found', cell: ({ found }) => found },
          { heading: 'Compared', cell: ({ result }) => result },
        ], 'No inspection has graded an area since we gave it a grade, so nothing can be compared yet. That is not counted as agreement.'),
      ]),
    ],
    sheets: [{
      name: 'What the record held',
      columns: [{ key: 'question', heading: 'Question', kind: 'text' }, { key: 'sentence', heading: 'What the record held', kind: 'text' }],
      rows: isNonEmpty(held) ? held : [{ question: 'All', sentence: 'Nothing' }],
    }],
  }
}
