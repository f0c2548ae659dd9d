import type { LetterKind } from './letter.ts'

/** A part of a report: what it must answer, and whether it may be left out. */
export type LetterSection = { readonly key: string; readonly title: string; readonly asks: string; readonly isNeeded: boolean }

/** What a report holds, in order, and the tests it must answer. */
export type LetterForm = { readonly title: string; readonly addressee: string; readonly sections: readonly LetterSection[]; readonly tests: readonly { readonly key: string; readonly question: string }[] }

const part = (key: string, title: string, asks: string, isNeeded = true): LetterSection => ({ key, title, asks, isNeeded })

const progressTests = [
  { key: 'sufficient-progress', question: 'Is the council making the progress that is expected at this stage?' },
  { key: 'capacity', question: 'Has it the capacity to improve, and to keep what has improved?' },
] as const

/**
 * The reports of domain.md 12.1. The minister’s letter follows the letters of the independent chair of 2014; the commissioner’s reports
 * those of Northamptonshire and Herefordshire; the council’s reports the usual cover report with implications.
 */
export const letterForms: Readonly<Record<LetterKind, LetterForm>> = {
  minister: {
    title: 'Report of the independent chair to the minister',
    addressee: 'The Minister for Children and Families',
    sections: [
      part('overall', 'My overall view', 'In a few sentences: better, the same or worse, and how sure you are.'),
      part('plan', 'Progress against the plan', 'Each priority: what was promised, what was done, what changed for children.'),
      part('demand', 'Demand', 'How many children and families need help now, and how that has changed.', false),
      part('safety', 'Work that waits', 'Children without a worker, work without a decision, and what audits of practice found.'),
      part('leadership', 'Leadership', 'Who leads, how steady that is, and what the board saw of it.'),
      part('partners', 'Councillors and partners', 'Whether support holds across parties and agencies.', false),
      part('inspection', 'What inspectors say', 'Visits since the last letter, and what they bear out or do not.', false),
      part('weak', 'What is still weak', 'Say it plainly, and where it is too early to relax.'),
      part('requests', 'What I ask of Government', 'What only Government can do. Leave it empty if there is nothing.', false),
    ],
    tests: progressTests,
  },
  'commissioner-first': {
    title: 'First report of the commissioner',
    addressee: 'The Secretary of State for Education',
    sections: [
      part('background', 'Background and direction', 'Which direction, made when, and what it asks.'),
      part('method', 'How I went about it', 'What you read, whom you met, what you saw of practice.'),
      part('leadership', 'Leadership and management', 'What you found.'),
      part('practice', 'Practice', 'What you found in casework.'),
      part('workforce', 'Workforce', 'What you found.'),
      part('partners', 'Partners', 'What you found.', false),
      part('scrutiny', 'Scrutiny and councillors', 'What you found.'),
      part('finance', 'Money', 'What you found.', false),
      part('capability', 'Capacity and capability', 'Your verdict on whether the council can do it alone.'),
      part('options', 'Who should deliver the service', 'The ways there are, with what speaks for and against each.'),
      part('recommendations', 'Recommendations', 'Each with what must be true after three and after six months.'),
    ],
    tests: [{ key: 'control', question: 'Can the service stay under the control of the council?' }, ...progressTests],
  },
  'commissioner-later': {
    title: 'Report of the commissioner',
    addressee: 'The Secretary of State for Education',
    sections: [
      part('recommendations', 'Progress against each recommendation', 'Each recommendation: what was done, what changed, what is left.'),
      part('practice', 'Practice', 'What you saw since the last report.'),
      part('control', 'Who controls the service', 'Whether that question is closed.'),
      part('role', 'Whether the role goes on', 'Whether a commissioner is still needed, and what should come after.'),
    ],
    tests: [{ key: 'control', question: 'Is the question of who controls the service closed?' }, ...progressTests],
  },
  cabinet: {
    title: 'Report to cabinet on improvement',
    addressee: 'Cabinet',
    sections: [
      part('purpose', 'Purpose', 'Why cabinet has this report.'),
      part('recommendations', 'Recommendations', 'What cabinet is asked to decide or note.'),
      part('background', 'Background', 'What cabinet decided before, and what inspectors found.'),
      part('progress', 'Progress', 'What was done and what changed, with what did not.'),
      part('finance', 'Implications: money', 'What it costs and where the money comes from.'),
      part('legal', 'Implications: law', 'Which duties it touches.'),
      part('equality', 'Implications: equality', 'Who gains and who may lose, and how you know.'),
      part('risk', 'Implications: risk', 'What could go wrong, and what is done about it.'),
      part('appendices', 'Appendices', 'Scorecard, letters of inspectors, reports of visits.', false),
    ],
    tests: [],
  },
  scrutiny: {
    title: 'Report to scrutiny on improvement',
    addressee: 'The children’s scrutiny committee',
    sections: [
      part('purpose', 'Purpose', 'Why the committee has this report.'),
      part('recommendations', 'What the committee is asked to do', 'Questions it may want to ask.'),
      part('background', 'Background', 'What the committee asked before, and what was answered.'),
      part('progress', 'Progress', 'What was done and what changed, with what did not.'),
      part('visits', 'What visits found', 'Findings of inspectors, support partners and members.', false),
      part('finance', 'Implications: money', 'What it costs.'),
      part('legal', 'Implications: law', 'Which duties it touches.'),
      part('equality', 'Implications: equality', 'Who gains and who may lose.'),
      part('risk', 'Implications: risk', 'What could go wrong.'),
      part('appendices', 'Appendices', 'Scorecard, letters of inspectors, reports of visits.', false),
    ],
    tests: [],
  },
}
