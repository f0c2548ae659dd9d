import type { NewMeasure } from '../../core/measure/write-measure.ts'
import { day } from '../../core/calendar/day.ts'

type SampleMeasure = Omit<NewMeasure, 'wording'> & { readonly question: string; readonly why: string; readonly numerator: string; readonly denominator: string | null }

/** Wholly invented. Three measures that the invented county keeps by itself, for what a chart with limits around an average does not fit. */
export const rareEventMeasures = {
  incidents: {
    group: 'protection', name: 'Days between serious incidents', unit: 'days', places: 0, direction: { kind: 'higher' }, mayFallBelowNothing: false, frequency: 'monthly', chart: 't',
    source: 'Log of serious incident notifications',
    question: 'How many days lie between one serious incident and the next?',
    why: 'Serious incidents are too few to be counted month by month: most months would be 0, and one would look like a crisis. The days between them can be judged.',
    numerator: 'Days from one notified serious incident to the next', denominator: null,
  },
  placements: {
    group: 'children-in-care', name: 'Placements between two that ended in an emergency', unit: 'count', places: 0, direction: { kind: 'higher' }, mayFallBelowNothing: false, frequency: 'monthly', chart: 'g',
    source: 'Placement team’s register',
    question: 'How many placements are made between two that end in an emergency?',
    why: 'A placement that breaks down overnight harms a child. It happens seldom, so what is counted is how many go well before the next one does not.',
    numerator: 'Placements begun since the last one that ended with less than a day’s notice', denominator: null,
  },
  pulse: {
    group: 'workforce', name: 'Social workers who say that their work is manageable', unit: 'percent', places: 0, direction: { kind: 'higher' }, mayFallBelowNothing: false, frequency: 'quarterly', chart: 'run',
    source: 'Quarterly pulse survey of the teams',
    question: 'What share of social workers say that their work is manageable?',
    why: 'People who cannot manage leave, and children lose the worker they know. Eleven surveys are too few for limits, so it stands on a run chart.',
    numerator: 'Social workers who answered “mostly” or “always”', denominator: 'Social workers who answered',
  },
} as const satisfies Readonly<Record<'incidents' | 'placements' | 'pulse', SampleMeasure>>

/** Days on which an incident was notified. From the spring of 2025 a daily safety huddle looks at every child whom two agencies worry about. */
export const serious = [
  '2023-11-06', '2023-11-29', '2024-01-15', '2024-02-02', '2024-02-20', '2024-04-18', '2024-05-03', '2024-06-11', '2024-07-22', '2024-08-05', '2024-09-30', '2024-10-24', '2024-11-12', '2025-01-08', '2025-01-27',
  '2025-03-17', '2025-06-25', '2025-09-19', '2026-01-12', '2026-04-07', '2026-08-14', '2026-10-29',
].map((on) => day(on))

/** On which day a placement ended in an emergency, and how many had begun since the last that did. */
export const emergencies = [
  ['2024-02-09', 14], ['2024-03-21', 9], ['2024-05-30', 22], ['2024-07-04', 7], ['2024-08-27', 17], ['2024-10-03', 11], ['2024-12-18', 26], ['2025-02-05', 13], ['2025-03-26', 15], ['2025-06-10', 24], ['2025-07-16', 8], ['2025-09-25', 21],
  ['2025-11-13', 16], ['2026-02-19', 29], ['2026-04-01', 12], ['2026-06-24', 25], ['2026-09-02', 19],
].map(([on, begun]) => ({ on: day(on as string), begun: begun as number }))

/** Quarter by quarter from January 2024: how many said that their work is manageable, of how many who answered. */
export const pulses = [
  [41, 88], [44, 92], [39, 90], [43, 95], [45, 93], [46, 89], [55, 94], [58, 97], [60, 99], [63, 101], [62, 98],
] as const
