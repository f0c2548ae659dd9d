import type { SampleLetter, SampleSource } from './exampleshire-letters.data.ts'

// Wholly invented, like everything about Exampleshire.

const outside = (words: string): readonly SampleSource[] => [{ kind: 'outside', words: `${words} (invented)` }]
const finding = (number: number, words: string): readonly SampleSource[] => [{ kind: 'finding', number, words }]

/** A report of the commissioner and one to scrutiny, both signed, so that each kind of report can be read whole. */
export const exampleshireFurtherLetters: readonly SampleLetter[] = [
  {
    id: 'commissioner-july-2026', kind: 'commissioner-first', title: 'First report: January to June 2026', addressee: 'The Secretary of State for Education', from: '2026-01-12', to: '2026-06-30', drafter: 'commissioner', signer: 'commissioner', begun: '2026-07-06',
    statements: [
      { section: 'background', text: 'Inspectors found services inadequate in the autumn of 2025. The improvement notice asks me to say whether the council can put this right.', sources: outside('Improvement notice to Exampleshire County Council, December 2025') },
      { section: 'method', text: 'I read the plan and the minutes, sat with front-door teams on four days, and met families, staff and partners.', sources: outside('Diary of the adviser, January to June 2026') },
      { section: 'leadership', text: 'There was no permanent director for the first half of this time. One began in June.', sources: outside('Minutes of the improvement board, 22 June 2026') },
      { section: 'leadership', text: 'Leaders did not know how long children waited. They ask now, and they say what they hear.', sources: [] },
      { section: 'practice', text: 'Plans say what adults will do more often than what will be different for the child.', sources: finding(4, 'Finding of the inspection of 2025 about assessments and plans') },
      { section: 'workforce', text: 'One post in four was filled by an agency worker in June.', sources: outside('Minutes of the improvement board, 22 June 2026') },
      { section: 'partners', text: 'Police and health name who decides in the hub until eight in the evening. Schools have not been asked yet.', sources: [{ kind: 'decision', number: 2, words: 'Decision 2 of the board, 22 June 2026: police and health each name who decides in the hub' }] },
      { section: 'scrutiny', text: 'The scrutiny committee asks good questions and seldom hears what came of them.', sources: outside('Minutes of the scrutiny committee, March and May 2026') },
      { section: 'finance', text: 'The council has set aside money for the plan for two years. Nobody has said what follows.', sources: outside('Budget of Exampleshire County Council, February 2026') },
      { section: 'capability', text: 'The council has the will. I cannot yet say that it has the depth of leaders to go on without help.', sources: [] },
      { section: 'options', text: 'The service may stay with the council and its trust, with help from another council. It may go to a new trust. A second change of hands within a year of the division of the councils would cost families more than it gives.', sources: [] },
      { section: 'recommendations', text: 'That an experienced social worker decides at the front door every day. After three months: a name stands on every shift. After six months: contacts are decided within a working day.', sources: [] },
      { section: 'recommendations', text: 'That supervision is held each month. After three months: every team keeps a record. After six months: staff say that it helps them.', sources: [] },
    ],
    tests: [
      { key: 'control', answer: 'in-part', because: 'It can for now, with help and with a review before the councils divide.' },
      { key: 'sufficient-progress', answer: 'in-part', because: 'The front door has begun to move. Practice has not.', rests: { facts: [5, 7] } },
      { key: 'capacity', answer: 'cannot-tell', because: 'The director is new.', rests: { facts: [3] } },
    ],
    check: {
      on: '2026-07-10',
      comments: [{ on: '2026-07-14', statement: 7, words: 'Two head teachers were asked in June and have not answered.', answer: { on: '2026-07-16', words: 'Two of a hundred and forty is a beginning. The sentence stays; the next report will say more.' } }],
    },
    signedOn: '2026-07-24',
  },
  {
    id: 'scrutiny-november-2026', kind: 'scrutiny', title: 'Progress of children’s services, July to October 2026', addressee: 'The children’s scrutiny committee', from: '2026-07-01', to: '2026-10-31', drafter: 'lead', signer: 'director', begun: '2026-11-03',
    statements: [
      { section: 'purpose', text: 'The committee asked in September for a report before each of its meetings.', sources: outside('Minutes of the scrutiny committee, 8 September 2026') },
      { section: 'recommendations', text: 'The committee may want to ask why assessments are late, and when the reasons will be known.', sources: [] },
      { section: 'recommendations', text: 'The committee may want to ask families itself whether they understand their plans.', sources: [] },
      { section: 'background', text: 'The committee asked in September how many workers carry too many cases. The board now has it as a spread.', sources: [{ kind: 'decision', number: 4, words: 'Decision 4 of the board, 14 September 2026: caseload is reported as a spread' }] },
      { section: 'progress', text: 'A rota names who decides in the hub on every shift.', sources: [{ kind: 'action', number: 1, words: 'Action 1 of the plan: an experienced social worker at the first point of contact every day' }] },
      { section: 'progress', text: 'Plans still say too little of what must change for the child. Inspectors said so in 2025.', sources: finding(4, 'Finding of the inspection of 2025 about assessments and plans') },
      { section: 'visits', text: 'The regional alliance asks each partner to say what it gives to the hub.', sources: outside('Report of the regional alliance, 26 June 2026') },
      { section: 'finance', text: 'The plan is paid for until March 2028. Agency workers cost more than the posts they fill.', sources: outside('Budget monitoring, quarter 2') },
      { section: 'legal', text: 'The report touches the duty to safeguard children in need (Children Act 1989, section 17) and the improvement notice.', sources: outside('Children Act 1989, section 17; improvement notice, December 2025') },
      { section: 'equality', text: 'Families who need an interpreter wait longer. Nobody has counted by how much.', sources: outside('Note of the practitioner forum, 2 November 2026') },
      { section: 'risk', text: 'The councils divide in April. Leaders may look to the new councils before families feel a difference.', sources: [] },
    ],
    tests: [],
    check: { on: '2026-11-06', comments: [] },
    signedOn: '2026-11-13',
  },
]
