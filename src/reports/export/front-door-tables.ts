import { thresholdOutcomes, urgencies, type FrontDoor, type FrontDoorPartnerId, type HowSettled, type EscalationMatter, type ThresholdOutcome, type Urgency } from '../../core/front-door/front-door.ts'
import { seenCount, seenShare, type Sight } from '../../core/publication/small-number.ts'
import type { CellValue, Column, Row, Table } from '../../core/table/table.ts'

/** The words of a page for what the tables hold as codes. */
export type FrontDoorTableWords = {
  readonly urgency: Readonly<Record<Urgency, string>>
  readonly outcome: Readonly<Record<ThresholdOutcome, string>>
  readonly matter: Readonly<Record<EscalationMatter, string>>
  readonly settled: Readonly<Record<HowSettled, string>>
}

const text = (key: string, heading: string): Column => ({ key, heading, kind: 'text' })
const number = (key: string, heading: string): Column => ({ key, heading, kind: 'number' })
const onDay = (key: string, heading: string): Column => ({ key, heading, kind: 'day' })
const keptBack: Column = { key: 'keptBack', heading: 'Kept back: a small number', kind: 'list' }

/** Two numbers of which the second holds the first, as somebody may see them: both, or neither and that they are kept back. */
const pair = (key: string, name: string, given: { readonly part: number; readonly whole: number } | null, sight: Sight): { readonly cells: Readonly<Record<string, CellValue>>; readonly hidden: readonly string[] } => {
  const isHidden = given !== null && seenShare(given.part, given.whole, sight).kind === 'hidden'
  const shown = isHidden ? null : given
  return { cells: { [`${key}Whole`]: shown?.whole ?? null, [`${key}Part`]: shown?.part ?? null }, hidden: isHidden ? [name] : [] }
}

/**
 * What each agency agreed and gave at the front door, what was decided and what was raised, as tables to read. In: what is on record, the words of the
 * pages, and who takes it out. Out: the tables by name. Numbers that rest on a small one are kept back from those who may not see one.
 */
export const frontDoorTables = ({ partners, agreements, months, decisions, escalations }: FrontDoor, words: FrontDoorTableWords, sight: Sight): Readonly<Record<'agreed' | 'given' | 'decisions' | 'raised', Table>> => {
  const nameOf = (id: FrontDoorPartnerId): string => partners.find((each) => each.id === id)?.name ?? id
  return {
    agreed: {
      name: 'Front door, agreed',
      columns: [
        number('version', 'Version'), text('title', 'Agreement'), onDay('from', 'First day'), onDay('to', 'Last day'), text('agency', 'Agency'), number('people', 'People (full-time)'), number('hoursADay', 'Hours a day'), number('daysAWeek', 'Days a week'),
        ...urgencies.map((urgency) => number(urgency, `${words.urgency[urgency]} checks: hours to answer`)), number('answersShare', 'Percent of checks in time'), number('attendanceShare', 'Percent of meetings attended'), text('source', 'Source'),
      ],
      rows: agreements.flatMap(({ version, title, from, to, commitments, answersShare, attendanceShare, source }) =>
        commitments.map((each): Row => ({ version, title, from, to, agency: nameOf(each.partner), people: each.people, hoursADay: each.hoursADay, daysAWeek: each.daysAWeek, ...each.answersWithin, answersShare, attendanceShare, source: source.title })),
      ),
    },
    given: {
      name: 'Front door, given',
      columns: [
        text('month', 'Month'), text('agency', 'Agency'), number('people', 'People (full-time)'), number('hoursADay', 'Hours a day'),
        ...urgencies.flatMap((urgency) => [number(`${urgency}Whole`, `${words.urgency[urgency]} checks asked`), number(`${urgency}Part`, `${words.urgency[urgency]} checks in time`)]),
        number('meetingsWhole', 'Strategy meetings invited to'), number('meetingsPart', 'Strategy meetings attended'), keptBack, text('note', 'Note'),
      ],
      rows: months.map(({ month, partner, people, hoursADay, answers, meetings, note }): Row => {
        const pairs = [
          ...urgencies.map((urgency) => { const given = answers[urgency]; return pair(urgency, `${words.urgency[urgency]} checks`, given === null ? null : { part: given.inTime, whole: given.asked }, sight) }),
          pair('meetings', 'Strategy meetings', meetings === null ? null : { part: meetings.attended, whole: meetings.invited }, sight),
        ]
        return { month, agency: nameOf(partner), people, hoursADay, ...Object.assign({}, ...pairs.map(({ cells }) => cells)), keptBack: pairs.flatMap(({ hidden }) => hidden), note }
      }),
    },
    decisions: {
      name: 'Front door, decisions',
      columns: [text('month', 'Month'), ...thresholdOutcomes.map((outcome) => number(outcome, words.outcome[outcome])), keptBack, text('note', 'Note')],
      rows: decisions.map(({ month, counts, note }): Row => {
        const hidden = thresholdOutcomes.filter((outcome) => seenCount(counts[outcome], sight).kind === 'fewer-than')
        const cells = Object.fromEntries(thresholdOutcomes.map((outcome) => [outcome, hidden.includes(outcome) ? null : counts[outcome]]))
        return { month, ...cells, keptBack: hidden.map((outcome) => words.outcome[outcome]), note }
      }),
    },
    raised: {
      name: 'Front door, raised',
      columns: [
        text('by', 'Raised by'), text('against', 'Raised with'), text('matter', 'About'), text('what', 'What was raised'), onDay('raised', 'Raised on'), onDay('due', 'Answer due'), onDay('answered', 'Answered on'), text('answer', 'Answer'), onDay('settledOn', 'Settled on'),
        text('how', 'How it was settled'), text('settled', 'What was settled'),
      ],
      rows: escalations.map(({ by, against, matter, what, raised, due, answer, settled }): Row => ({
        by: nameOf(by), against: nameOf(against), matter: words.matter[matter], what, raised, due, answered: answer?.on ?? null, answer: answer?.words ?? null, settledOn: settled?.on ?? null, how: settled === null ? null : words.settled[settled.how], settled: settled?.words ?? null,
      })),
    },
  }
}
