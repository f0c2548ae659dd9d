import type { Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, listOr, pageOf, paragraph, tableOr } from './page-parts.ts'
import type { RiskFacts } from './practice-facts.ts'

/** What could go wrong, the gravest first: how grave, what holds it, who answers, and what was done about it since the last board. */
export const risksPage = ({ risks: { concerns, open, closed } }: PackFacts): Page | null => {
  if (open.length === 0 && closed.length === 0) return null
  return pageOf('risks', 'What could go wrong?', [
    paragraph('Risks to the programme, the gravest first. A risk is something that has not happened.', 'lead'),
    heading('What needs a person'),
    listOr(concerns, 'No review is overdue, and no grave risk is without something that holds it.'),
    heading('Risks on record'),
    tableOr<RiskFacts>('Open risks', open, [
      { heading: 'Risk', cell: ({ number, title }) => `${number}. ${title}` },
      { heading: 'How grave', cell: ({ level, likelihood, impact }) => `${level} (${likelihood.toLowerCase()}, ${impact.toLowerCase()})` },
      { heading: 'Who answers for it', cell: ({ owner, state }) => `${owner}. ${state}` },
      { heading: 'Looked at again by', cell: ({ review }) => dayWords(review) },
    ], 'No risk is open.'),
    ...open.flatMap(({ number, title, cause, effect, controls, since }) => [
      heading(`${number}. ${title}`, 3),
      {
        kind: 'facts' as const,
        facts: [
          { term: 'Why it could happen', words: cause },
          { term: 'What would follow', words: effect },
          { term: 'What holds it', words: controls.length === 0 ? 'Nothing yet' : controls.join('; ') },
          ...(since === null ? [] : [{ term: 'Since the last board', words: since }]),
        ] as const,
      },
    ]),
    ...(closed.length === 0 ? [] : [heading('Closed since the last board'), listOr(closed, '')]),
  ])
}
