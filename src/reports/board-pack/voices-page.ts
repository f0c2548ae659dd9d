import type { Block, Page } from '../page/paper.ts'
import type { PackFacts } from './pack-facts.ts'
import { counted, heading, pageOf, paragraph, tableOr } from './page-parts.ts'
import type { OutcomeFacts, VoiceFacts } from './practice-facts.ts'

const statement = ({ voice, said, impact, reasons, flag, goingOn, replies }: VoiceFacts): readonly Block[] => [
  paragraph(`${voice}: ${impact.toLowerCase()}. ${reasons}`),
  paragraph(`${said}.`, 'quiet'),
  ...(flag === null ? [] : [{ kind: 'note', title: flag, text: `Said all the same, because: ${goingOn ?? 'no reason is on record.'}` } as const]),
  ...replies.map((reply) => paragraph(`Reply: ${reply}`)),
]

/** What changed for children: claim, independent view and data on each outcome, side by side. They are never averaged. */
export const voicesPage = ({ voices: { outcomes, standing } }: PackFacts): Page | null => {
  if (outcomes.length === 0) return null
  const without = outcomes.filter(({ isWithoutEffect }) => isWithoutEffect).length
  const said = outcomes.filter(({ statements }) => statements.length > 0)
  return pageOf('voices', 'What has changed for children?', [
    paragraph('What those who do the work claim, what somebody independent sees, and what the data show. Three voices, side by side. There is no score.', 'lead'),
    ...(without === 0 ? [] : [{ kind: 'note', title: 'Delivered without effect so far', text: `${counted(without, 'outcome has', 'outcomes have').replace(/^o/, 'O')} most of the work delivered and no measure that has moved for the better.` } as const]),
    tableOr<OutcomeFacts>('Three voices on each outcome', outcomes, [
      { heading: 'What will be different', cell: ({ difference }) => difference },
      { heading: 'The owner’s claim', cell: ({ claim }) => claim },
      { heading: 'The independent view', cell: ({ view }) => view },
      { heading: 'What the data show', cell: ({ data }) => data },
    ], ''),
    tableOr('How many outcomes stand where', standing, [{ heading: 'What stands', cell: ({ state }) => state }, { heading: 'Outcomes', isNumeric: true, cell: ({ count }) => String(count) }], 'Nothing stands yet.', 'What nobody can tell is counted apart.'),
    ...(said.length === 0 ? [] : [heading('What was said, and why')]),
    ...said.flatMap(({ difference, result, statements }) => [heading(difference, 3), paragraph(result, 'quiet'), ...statements.flatMap(statement)]),
  ])
}
