import { parseDay, type Day } from '../calendar/day.ts'

/** In: under which name a programme releases figures, and the day of a release. Out: how a load of that file names its publisher. */
export const publisherOfRelease = (name: string, on: Day): string => `${name}, released on ${on}`

/** The other way. In: the form of a load and its publisher. Out: the day of the release that it came from, or null where it is no release of figures. */
export const dayOfRelease = ({ form, publisher }: { readonly form: string; readonly publisher: string }): Day | null =>
  form === 'released-figures' ? parseDay(/ released on (\S+)$/.exec(publisher)?.[1] ?? '') : null
