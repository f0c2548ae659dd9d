import type { Answer, AtOneMoment, Route, Visit } from './page.ts'
import type { Questions } from './questions.ts'
import type { Tools } from './tools.ts'

/**
 * What a page for anybody may ask, and nothing else: each answer is what two people released, or a name. No figure of the record is
 * among them, so no such page can show one; `test/public-renderers.test.ts` follows every type from here and from the open data to its end.
 */
export type PublicQuestions = Pick<Questions, 'today' | 'publicPages' | 'releasedRecord' | 'releasedLetters' | 'releasedPapers' | 'releasedPaperFile' | 'releasedTables' | 'bodies'> & Pick<Tools, 'address' | 'printPaper'>

/** What anybody asked for: never who asked, so the same answer serves everybody. */
export type PublicVisit = Pick<Visit, 'params' | 'on'>

/** From the record in one moment, or by slow work on what that moment gave, which keeps no transaction open while it lasts. */
type Shows =
  | { readonly show: (ask: PublicQuestions, visit: PublicVisit) => Promise<Answer> | Answer }
  | { readonly showSlowly: (see: <T>(ask: (questions: PublicQuestions) => Promise<T>) => Promise<T>, visit: PublicVisit) => Promise<Answer> }

/**
 * A page for anybody, signed in or not. It is the same for all, so the server keeps it ready and goes on giving it when the record
 * cannot be reached. It reads no cookie and sets none.
 */
export const publicPage = (spec: { readonly path: string } & Shows): Route => ({
  path: spec.path,
  guard: 'anyone',
  isForAll: true,
  submitGuard: null,
  largestFile: null,
  looksItself: [],
  hasNoWayPast: false,
  submit: null,
  show: (see: AtOneMoment, { params, on }: Visit) => ('showSlowly' in spec ? spec.showSlowly((ask) => see(ask), { params, on }) : see(async (ask) => spec.show(ask, { params, on }))),
})
