// The invented reports of test/corpus: wholly made-up councils, people and findings, in the layouts Ofsted has used. What each
// one says stands here once; make-invented-reports.mjs draws it and writes down what a reader has to find.

const leaders = 'The impact of leaders on social work practice with children and families'
const protection = 'The experiences and progress of children who need help and protection'
const requires = 'Requires improvement to be good'

/** Filler for the body, so that the numbered paragraphs have words. None of it means anything about anybody. */
const filler = (place, count) =>
  Array.from(
    { length: count },
    (_, index) =>
      `In ${place}, the invented practice number ${index + 1} is described here in two plain sentences. They are long enough to run over a line or two, as the paragraphs of a report do, and they name nobody.`,
  )

const item = (text, more = {}) => ({ text, group: null, number: null, subItems: [], body: 'local-authority', kind: 'area-for-improvement', ...more })

const sifAreas = (grades) =>
  ['1. Children who need help and protection', '2. Children looked after and achieving permanence', '2.1 Adoption performance', '2.2 Experiences and progress of care leavers',
    '3. Leadership, management and governance'].map((area, index) => [area, grades[index]])

const sifCodes = ['help-and-protection', 'looked-after-and-permanence', 'adoption', 'care-leavers', 'leadership-management-governance']

export const ilacs = [
  {
    name: 'ilacs-2018-four-judgements',
    variant: 'ILACS-2018',
    large: ['Exampleshire County Council'],
    bold: ['Inspection of children’s social care services'],
    authority: 'Exampleshire County Council',
    dates: ['8 July 2019 to 12 July 2019 and', '7 August 2019 to 8 August 2019'],
    parts: [['2019-07-08', '2019-07-12'], ['2019-08-07', '2019-08-08']],
    inspectors: ['Lead inspector: Ottoline Example', 'Her Majesty’s Inspector'],
    names: ['Ottoline Example'],
    rows: [[leaders, requires], [protection, 'Inadequate'], ['The experiences and progress of children in care and care leavers', 'Good'], ['Overall effectiveness', requires]],
    codes: ['leaders-impact', 'help-and-protection', 'children-in-care-and-care-leavers', 'overall-effectiveness'],
    heading: 'What needs to improve',
    items: [
      item('The speed with which invented referrals are answered when a second agency has written in already.'),
      item('The quality of:', { subItems: ['plans for children who go missing, including short- and long-term plans', 'written records of supervision.'] }),
      item('How well multi-agency meetings in Exampleshire lead to decisions that last.'),
    ],
    paragraphs: filler('Exampleshire', 14),
  },
  {
    name: 'ilacs-2023-five-judgements',
    variant: 'ILACS-2023',
    large: ['Inspection of Sampleton upon Pretend', 'local authority children’s services'],
    bold: [],
    authority: 'Sampleton upon Pretend',
    dates: ['27 November to 8 December 2023'],
    parts: [['2023-11-27', '2023-12-08']],
    inspectors: ['Lead inspectors: Zoë Invented-Name, His Majesty’s Inspector, and Rhys O’Pretend,', 'His Majesty’s Inspector'],
    names: ['Zoë Invented-Name', 'Rhys O’Pretend'],
    rows: [[leaders, 'Good'], [protection, requires], ['The experiences and progress of children in care', 'Outstanding'], ['The experiences and progress of care leavers', 'Good'], ['Overall effectiveness', 'Good']],
    codes: ['leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers', 'overall-effectiveness'],
    heading: 'What needs to improve?',
    items: [
      item('How swiftly pre-proceedings letters reach parents, and whether they are written in plain English. (outcome 2, national framework)'),
      item('The timeliness of health assessments for children who come into care.'),
    ],
    paragraphs: filler('Sampleton', 16),
  },
  {
    name: 'ilacs-2026-no-overall',
    variant: 'ILACS-2026',
    large: ['Inspection of North Fictionshire', 'local authority children’s services'],
    bold: [],
    authority: 'North Fictionshire',
    dates: ['29 June to 10 July 2026'],
    parts: [['2026-06-29', '2026-07-10']],
    inspectors: ['Lead inspector: Ffion ap Story, His Majesty’s Inspector'],
    names: ['Ffion ap Story'],
    rows: [['The impact of leaders on practice with children and families', 'Good'], [protection, 'Good'], ['The experiences and progress of children in care', 'Good'], ['The experiences and progress of care leavers', 'Inadequate']],
    codes: ['leaders-impact', 'help-and-protection', 'children-in-care', 'care-leavers'],
    heading: 'What needs to improve?',
    items: [item('Contact with care leavers who live outside North Fictionshire.')],
    paragraphs: filler('North Fictionshire', 12),
  },
]

export const sif = [
  {
    name: 'sif-with-safeguarding-board',
    variant: 'SIF',
    authority: 'Borough of Mockford',
    title: ['Inspection of services for children in need of help and', 'protection, children looked after and care leavers'],
    review: ['Review of the effectiveness of the Local Safeguarding', 'Children Board'],
    dates: '18 November – 10 December 2014',
    parts: [['2014-11-18', '2014-12-10']],
    published: ['3 February 2015', '2015-02-03'],
    overall: ['The overall judgement is that children’s services require', 'improvement'],
    overallAsPrinted: 'overall judgement is that children’s services require improvement',
    overallGrade: 'requires-improvement',
    rows: sifAreas(['Requires improvement', 'Requires improvement', 'Good', 'Not judged', 'Inadequate']),
    codes: sifCodes,
    inspector: 'Lead inspector: Percival Sample HMI',
    names: ['Percival Sample'],
    sections: [
      { heading: 'What does the local authority need to improve?', isSmall: false },
      { heading: 'Priority and immediate action', isSmall: true, items: [item('Make sure that every invented strategy discussion has a written record.', { kind: 'priority-and-immediate-action', group: 'The quality of practice', number: 3 })] },
      { heading: 'Areas for improvement', isSmall: true, items: [
        item('Widen the choice of invented homes for brothers and sisters who need to live together.', { group: 'Care planning', number: 4 }),
        item('Improve pathway plans so that:', { group: 'Care planning', number: 5, subItems: ['each young person has a copy', 'each plan says who will help (paragraph 9).'] }),
      ] },
    ],
    heading: 'What does the local authority need to improve?',
    before: 2,
    after: 12,
    board: { judgement: 'The Local Safeguarding Children Board is good', grade: 'good', asPrinted: 'Local Safeguarding Children Board is good',
      items: [item('Check that the invented training reaches volunteers.', { kind: 'recommendation', body: 'safeguarding-board', number: 18 })], after: 3 },
    last: 21,
  },
  {
    name: 'sif-reinspection',
    variant: 'SIF-reinspection',
    authority: 'Pretendham City Council',
    title: ['Re-inspection of services for children in need of help and', 'protection, children looked after and care leavers'],
    review: null,
    dates: '6 March to 30 March 2017',
    parts: [['2017-03-06', '2017-03-30']],
    published: ['13 June 2017', '2017-06-13'],
    overall: ['Children’s services in Pretendham are good'],
    overallAsPrinted: 'Children’s services in Pretendham are good',
    overallGrade: 'good',
    rows: sifAreas(['Good', 'Good', 'Outstanding', 'Requires improvement', 'Good']),
    codes: sifCodes,
    inspector: 'Lead inspector: Wilhelmina Specimen',
    names: ['Wilhelmina Specimen'],
    sections: [{ heading: 'Recommendations', isSmall: false, items: [
      item('Bring the invented records of the two offices into one place (paragraph 7).', { kind: 'recommendation', number: 1 }),
      item('Tell children in writing what was decided about them.', { kind: 'recommendation', number: 2 }),
    ] }],
    heading: 'Recommendations',
    before: 0,
    after: 9,
    board: null,
    last: 11,
  },
]

export const lookedAfter = {
  name: 'looked-after-2013',
  authority: 'Dummyshire County Council',
  rows: [
    ['Overall effectiveness of services for looked after children and young people', 'Grade 3 (adequate)', 'overall-effectiveness', 'adequate'],
    ['Capacity to improve', 'Grade 2 (good)', 'capacity-to-improve', 'good'],
    ['Outcomes for looked after children and young people', 'Grade 3 (adequate)', 'outcomes', 'adequate'],
    ['Quality of provision', 'Grade 4 (inadequate)', 'quality-of-provision', 'inadequate'],
    ['Leadership and management', 'Grade 3 (adequate)', 'leadership-and-management', 'adequate'],
  ],
  groups: [
    ['Immediately:', 'Immediately', [item('make sure that every invented visit is written down within a week')]],
    ['Within three months:', 'Within three months', [item('give each young person a plan they helped to write'), item('report to the invented panel on schools')]],
  ],
}

export const letters = [
  {
    name: 'focused-visit-letter',
    documentType: 'focused-visit-letter',
    date: ['14 August 2024', '2024-08-14'],
    title: ['Focused visit to Exampleshire children’s services'],
    authority: 'Exampleshire',
    opening: 'This letter summarises the findings of the focused visit to Exampleshire children’s services on 2 and 3 July 2024. His Majesty’s Inspectors for this visit were two invented people. Inspectors looked at the local authority’s arrangements for the ‘front door’.',
    visit: ['2024-07-02', '2024-07-03'],
    theme: 'Inspectors looked at the local authority’s arrangements for the ‘front door’.',
    parts: [
      ['Headline findings', ['Children in this invented county get help at the right time.'], false],
      ['Areas for priority action', ['Invented calls at night are not always answered, and nobody checks.'], true],
      ['What needs to improve in this area of social work practice?', ['The feedback given to people who make a referral.', 'The quality of chronologies.'], true],
      ['Main findings', filler('this letter', 3), false],
    ],
    kinds: ['area-for-priority-action', 'area-for-improvement', 'area-for-improvement'],
    areasCovered: 0,
  },
  {
    name: 'monitoring-visit-letter',
    documentType: 'monitoring-visit-letter',
    date: ['9 March 2023', '2023-03-09'],
    title: ['Monitoring visit to Sampleton children’s services'],
    authority: 'Sampleton',
    opening: 'This letter summarises the findings of the monitoring visit to Sampleton children’s services on 25 and 26 January 2023. This was the third monitoring visit since the local authority was judged inadequate in an invented year.',
    visit: ['2023-01-25', '2023-01-26'],
    theme: null,
    parts: [
      ['Areas covered by the visit', ['Children in need, including disabled children.', 'Supervision and the size of caseloads.'], true],
      ['Headline findings', ['Progress since the last visit has been steady in this invented town.'], false],
      ['Findings and evaluation of progress', filler('Sampleton', 3), false],
    ],
    kinds: [],
    areasCovered: 2,
  },
]

export const others = [
  {
    name: 'joint-targeted-area-letter',
    documentType: 'other-inspection-letter',
    framework: 'JTAI',
    lines: [['31 January 2025', 12, false], ['Dear Mockford Local Safeguarding Partnership', 12, false], ['Joint targeted area inspection of Mockford', 12, true],
      ['This letter summarises the findings of an invented inspection. This inspection took place from 18 to 22 November 2024.', 12, false], ['Headline findings', 12, true], ['Services are good and working well together.', 12, false]],
    start: '2024-11-18', end: '2024-11-22', published: '2025-01-31', outcome: null,
  },
  {
    name: 'area-send-report',
    documentType: 'other-inspection-report',
    framework: 'area-SEND',
    lines: [['Area SEND inspection of Mockford Local Area Partnership', 22, true], ['Inspection dates: 22 to 26 January 2024', 12, false], ['Inspection outcome', 14, true],
      ['The local area partnership’s arrangements lead to inconsistent experiences and outcomes for children and young people with special educational needs and/or disabilities.', 12, false]],
    start: '2024-01-22', end: '2024-01-26', published: null, outcome: 2,
  },
]
