import { measureGroups, type Measure, type MeasureVersion } from './measure.ts'
import type { Day } from '../calendar/day.ts'
import { shippedRegistry } from './registry/measure-registry.ts'

/** In: the programme's own measures. Out: every measure it can use, group by group; in a group those that ship come first. */
export const measuresOf = (local: readonly Measure[]): readonly Measure[] => {
  const all = [...shippedRegistry, ...local]
  return measureGroups.flatMap((group) => all.filter((each) => each.group === group))
}

/** In: a measure and a day. Out: the wording in force then; the first counts from the beginning of time. */
export const versionOn = ({ versions }: Measure, on: Day): MeasureVersion => versions.findLast(({ from }) => from === null || from <= on) ?? versions[0]
