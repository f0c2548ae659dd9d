import { shippedMeasures } from './shipped-measures.ts'

const academy = 'Records of the Social Work Academy'
const share = { unit: 'percent', better: 'higher', frequency: 'yearly', source: academy, chart: 'run' } as const
const count = { unit: 'count', better: 'none', frequency: 'yearly', source: academy, chart: 'run', denominator: null } as const
const started = 'People of the cohort who started'

/** What becomes of each yearly cohort of the Social Work Academy (domain.md 7.4). A period is the year from the first day of the cohort. */
export const academyMeasures = shippedMeasures('workforce', [
  { ...count, id: 'academy-applications', name: 'Applications to the academy', question: 'How many people applied to the Social Work Academy?', why: 'It shows whether people want to come and learn here.', numerator: 'People who applied for a place in the cohort' },
  { ...count, id: 'academy-selected', name: 'Selected for the academy', question: 'How many people were selected for the Social Work Academy?', why: 'Places that nobody fills train nobody.', numerator: 'People who were given a place in the cohort' },
  { ...count, id: 'academy-started', name: 'Started in the academy', question: 'How many people started in the Social Work Academy?', why: 'Some who are selected never come.', numerator: started },
  { ...share, id: 'academy-completed', name: 'Completed the academy', question: 'How many of those who started completed their year in the academy?', why: 'A year that many leave early does not build a workforce.', numerator: 'People of the cohort who completed the year', denominator: started },
  { ...share, id: 'academy-in-post-after-12-months', name: 'Academy starters in post after 12 months', question: 'How many of those who started are in post with us 12 months on?', why: 'Children need workers who stay.', numerator: 'People of the cohort in post 12 months after its first day', denominator: started },
  { ...share, id: 'academy-in-post-after-24-months', name: 'Academy starters in post after 24 months', question: 'How many of those who started are in post with us 24 months on?', why: 'The academy pays for itself only when people stay after it.', numerator: 'People of the cohort in post 24 months after its first day', denominator: started },
])
