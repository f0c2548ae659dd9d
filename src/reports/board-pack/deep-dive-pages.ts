import { isNonEmpty } from '../../core/branded.ts'
import type { Page } from '../page/paper.ts'
import { measureChart } from './measure-chart.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, listOr, pageOf, paragraph, slug } from './page-parts.ts'

/** A closer look at one measure: what it counts, what it shows, and what hangs on it. One page each, which names its body where several are looked at: else the contents would list one title again and again. */
export const deepDivePages = ({ deepDives }: PackFacts): readonly Page[] => {
  const isOfSeveral = new Set(deepDives.map(({ measure }) => measure.body)).size > 1
  return deepDives.map(({ measure, question, why, numerator, denominator, source, notes, findings, actions }) => {
    const facts = [
      { term: 'Latest figure', words: `${measure.latest}, ${measure.period}` },
      { term: 'Beside its target', words: measure.distance },
      { term: 'What the figures show', words: measure.change },
      { term: 'Answers for it', words: measure.owner ?? 'Nobody yet' },
      ...measure.comparators.map(({ name, words }) => ({ term: name, words })),
    ]
    return pageOf(`deep-dive-${slug(measure.id)}-${slug(measure.body)}`, isOfSeveral ? `A closer look: ${measure.name}, ${measure.body}` : `A closer look: ${measure.name}`, [
      paragraph(question, 'lead'),
      measureChart(measure, 'closer'),
      heading('In short'),
      ...(isNonEmpty(facts) ? [{ kind: 'facts', facts } as const] : []),
      heading('What it counts'),
      { kind: 'facts', facts: [{ term: 'Why it matters', words: why }, { term: 'Counted', words: numerator }, { term: 'Out of', words: denominator }, { term: 'Source', words: source }] },
      heading('What was noted'),
      listOr(notes, 'Nothing was noted on the series.'),
      heading('What hangs on it'),
      listOr([...findings.map((each) => `Finding: ${each}`), ...actions.map((each) => `Action ${each}`)], 'No finding and no action is linked to this measure.'),
    ])
  })
}
