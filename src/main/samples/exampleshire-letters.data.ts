import type { LetterKind, TestAnswer } from '../../core/board/letter.ts'

// Wholly invented, like everything about Exampleshire.

/** A source by what the record calls it; `words` is what the record said on that day. */
export type SampleSource = { readonly words: string } & (
  | { readonly kind: 'action'; readonly number: number }
  | { readonly kind: 'finding'; readonly number: number }
  | { readonly kind: 'decision'; readonly number: number }
  | { readonly kind: 'measure'; readonly measure: string; readonly body: string }
  | { readonly kind: 'outside' }
)

/** What a sentence of the signer is said in signing to rest on: facts of the letter, by their place in it from 1, and what the chair concluded after a meeting. Absent where it is theirs alone. */
export type SampleRest = { readonly facts: readonly number[]; readonly concludedAfter?: string }

export type SampleLetter = {
  readonly id: string
  readonly kind: LetterKind
  readonly title: string
  readonly addressee: string
  readonly from: string
  readonly to: string
  readonly drafter: string
  readonly signer: string
  readonly begun: string
  readonly statements: readonly { readonly section: string; readonly text: string; readonly sources: readonly SampleSource[]; readonly rests?: SampleRest }[]
  readonly tests: readonly { readonly key: string; readonly answer: TestAnswer; readonly because: string; readonly rests?: SampleRest }[]
  /** When it went to the director, what was said of which statement, and what was answered. */
  readonly check: { readonly on: string; readonly comments: readonly { readonly on: string; readonly statement: number | null; readonly words: string; readonly answer: { readonly on: string; readonly words: string } | null }[] } | null
  readonly signedOn: string | null
}

const measure = (id: string, words: string): SampleSource => ({ kind: 'measure', measure: id, body: 'exampleshire-county-council', words })

export const exampleshireLetters: readonly SampleLetter[] = [
  {
    id: 'minister-autumn-2026', kind: 'minister', title: 'Second report, July to September 2026', addressee: 'The Minister for Children and Families', from: '2026-07-01', to: '2026-09-30', drafter: 'lead', signer: 'chair', begun: '2026-10-12',
    statements: [
      { section: 'overall', text: 'Exampleshire is better than it was in January at the front door, and not yet better elsewhere. I am sure of the first, because the figures and what I saw agree. I am not sure of the rest.', sources: [], rests: { facts: [7], concludedAfter: 'board-2026-10' } },
      { section: 'plan', text: 'Decisions on contacts within a working day have risen for six months, and the chart bears it out.', sources: [measure('contact-decisions-within-one-working-day', 'Contacts decided within one working day, Exampleshire County Council: changed for the better'), { kind: 'decision', number: 6, words: 'Decision 6 of the board, 12 October 2026: decisions at the front door are faster, and assessments are not' }] },
      { section: 'plan', text: 'The rota that names who decides in the hub began on 13 July.', sources: [{ kind: 'action', number: 1, words: 'Action 1 of the plan: an experienced social worker at the first point of contact every day' }] },
      { section: 'safety', text: 'Two auditors who looked at the same ten cases agreed on seven. The board does not rest on audits alone.', sources: [{ kind: 'outside', words: 'Minutes of the improvement board, 20 July 2026 (invented)' }] },
      { section: 'leadership', text: 'A permanent director began in June. Nine agency workers became staff over the summer.', sources: [{ kind: 'outside', words: 'Minutes of the improvement board, 14 September 2026 (invented)' }] },
      { section: 'partners', text: 'One meeting in August had no partner in the room and decided nothing. Since then every partner has a named substitute.', sources: [{ kind: 'outside', words: 'Minutes of the improvement board, 24 August 2026 (invented)' }] },
      { section: 'weak', text: 'Assessments are as late as they were. The reasons are not known yet.', sources: [{ kind: 'finding', number: 2, words: 'Finding of the inspection of 2025 about assessments' }] },
      { section: 'weak', text: 'It is too early to relax. The supervision of social workers slips when teams are busiest.', sources: [] },
    ],
    tests: [
      { key: 'sufficient-progress', answer: 'in-part', because: 'The front door is on its way. Assessment and supervision are not.', rests: { facts: [2, 7] } },
      { key: 'capacity', answer: 'cannot-tell', because: 'The team of leaders is new, and the councils divide in April.', rests: { facts: [5] } },
    ],
    check: {
      on: '2026-10-13',
      comments: [{ on: '2026-10-14', statement: 5, words: 'Nine contracts were signed; two more were agreed and begin in October. Please say “signed”.', answer: { on: '2026-10-15', words: 'The letter speaks of the summer. Nine is what the minutes say, so it stays. The two will be in the next letter.' } }],
    },
    signedOn: '2026-10-19',
  },
  {
    id: 'minister-winter-2026', kind: 'minister', title: 'Third report, October to December 2026', addressee: 'The Minister for Children and Families', from: '2026-10-01', to: '2026-12-31', drafter: 'lead', signer: 'chair', begun: '2026-11-11',
    statements: [
      { section: 'plan', text: 'Caseload is now reported as a spread. Six workers carry more than the agreed number.', sources: [{ kind: 'decision', number: 4, words: 'Decision 4 of the board, 14 September 2026: caseload is reported as a spread' }] },
      { section: 'plan', text: 'Both actions on supervision have moved twice, and their owner came to the board.', sources: [{ kind: 'decision', number: 5, words: 'Decision 5 of the board, 14 September 2026: an action whose date moves a second time comes to the board' }] },
      { section: 'weak', text: 'Late assessments are counted by reason from November on. No reason is known yet.', sources: [{ kind: 'decision', number: 8, words: 'Decision 8 of the board, 9 November 2026: late assessments are counted by the reason they are late' }] },
      { section: 'overall', text: 'I will say in December whether assessments have begun to move.', sources: [] },
    ],
    tests: [],
    check: {
      on: '2026-11-16',
      comments: [
        { on: '2026-11-18', statement: 2, words: 'Only one action on supervision moved twice: action 11.', answer: null },
        { on: '2026-11-18', statement: null, words: 'The academy is not mentioned. Its first group started in October.', answer: { on: '2026-11-19', words: 'It will be, under leadership, once the board has seen how many started.' } },
      ],
    },
    signedOn: null,
  },
  {
    id: 'cabinet-december-2026', kind: 'cabinet', title: 'Improvement of children’s services: December 2026', addressee: 'Cabinet of Exampleshire County Council', from: '2026-07-01', to: '2026-11-30', drafter: 'director', signer: 'director', begun: '2026-11-17',
    statements: [
      { section: 'purpose', text: 'Cabinet has asked for a report every six months while the improvement notice is in force.', sources: [{ kind: 'outside', words: 'Minutes of cabinet, 9 February 2026 (invented)' }] },
      { section: 'recommendations', text: 'Cabinet is asked to note that decisions at the front door are faster and that assessments are not.', sources: [] },
      { section: 'equality', text: 'Families who need an interpreter wait longer for an assessment. Nobody has counted by how much.', sources: [{ kind: 'outside', words: 'Note of the practitioner forum, 2 November 2026 (invented)' }] },
    ],
    tests: [], check: null, signedOn: null,
  },
]
