import { page, type Answer, type ProgrammeVisit, type Route } from './page.ts'
import type { Questions } from './questions.ts'

/**
 * What a page may ask that is drawn once for everybody with the same sight of small numbers: figures as they may see them, and what every
 * member of the programme reads alike. Nothing that is sealed, restricted, or somebody's own is among them.
 */
export type SharedQuestions = Pick<
  Questions,
  'today' | 'bodies' | 'seriesHeld' | 'analysedMeasures' | 'measureOwners' | 'targets' | 'annotations' | 'membershipsOf' | 'figuresOfBody' | 'lastRevisions'
>

/** Where somebody is, and never who: the answer is another's as well. */
export type SharedVisit = Pick<ProgrammeVisit, 'programme' | 'query' | 'on'>

/**
 * A page of a programme that is the same for all members with the same sight of small numbers. The server draws its middle once for each
 * state of the record and keeps it; the frame with the name, the way out and the hidden field of forms is drawn for each person.
 */
export const sharedPage = (spec: { readonly path: string; readonly show: (ask: SharedQuestions, visit: SharedVisit) => Promise<Answer> | Answer }): Route => ({
  ...page({ path: spec.path, guard: 'see-programme', show: (ask, { programme, query, on }) => spec.show(ask, { programme, query, on }) }),
  isShared: true,
})
