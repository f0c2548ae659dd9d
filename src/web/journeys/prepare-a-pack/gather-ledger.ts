import type { Assertion, UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import { publicationOf } from '../../../core/board/publication-state.ts'
import { toldSentences } from '../../../core/board/told-sentences.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { Action } from '../../../core/plan/plan.ts'
import type { LedgerFacts } from '../../../reports/board-pack/practice-facts.ts'
import type { Questions } from '../../questions.ts'
import { assertionWords, claimFlagWords, claimWayWords, completionWords, placeWords } from '../../words/claim-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { whyFlagged } from '../hold-a-board/paper-says-part.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'

type Tied = { readonly measures: readonly Measure[]; readonly actions: readonly Action[]; readonly evidence: readonly Evidence[] }

const restsOn = (asserts: Assertion, { measures, actions, evidence }: Tied): string => {
  const nameOf = (id: string): string => measures.find((each) => each.id === id)?.name ?? 'a measure no longer here'
  switch (asserts.kind) {
    case 'change':
      return `${claimWayWords[asserts.way]}: ${nameOf(asserts.measure)}`
    case 'number':
      return `${assertionWords.number}: ${nameOf(asserts.measure)}, to ${dayInWords(asserts.periodEnd)}`
    case 'completion': {
      const action = actions.find(({ id }) => id === asserts.action)
      return `${completionWords[asserts.far]}: ${action === undefined ? 'an action no longer here' : `action ${action.number}, ${action.title}`}`
    }
    case 'shown-by-evidence':
      return `Evidence: ${evidence.find(({ id }) => id === asserts.evidence)?.title ?? 'no longer here'}`
    case 'shown-by-document':
      return `A document: ${asserts.document}`
    default:
      return asserts satisfies never
  }
}

const verdictWords = ({ flag }: UpwardClaim): string => (flag === null ? 'Borne out' : flag === 'unchecked' ? 'Cannot be checked here' : 'Not borne out')

/** The claim ledger: what was said after the last board, and everything before that was said although the record did not bear it out. The newest first. */
export const gatherLedger = async (ask: Questions, programme: ProgrammeId, since: Day): Promise<readonly LedgerFacts[]> => {
  const claims = (await ask.assuranceForAll(programme)).upwardClaims.filter(({ flag, said }) => flag !== null || said.on > since)
  const tied: Tied = { measures: await ask.measures(programme), actions: await ask.actions(programme), evidence: await ask.evidence(programme) }
  // A paper that is restricted is not told of in a pack, whoever makes it.
  const steps = await ask.publicationSteps(programme)
  const open = (await ask.board(programme)).papers.filter(({ id }) => publicationOf(steps, { kind: 'paper', id }) !== 'restricted')
  const inPapers = toldSentences({ papers: open, packs: [], letters: [], updates: [], selfAssessments: [] }, 'flagged').map((told): LedgerFacts => ({
    words: told.sentence, said: `${told.by}, ${dayInWords(told.on)}`, where: `Paper for the board: ${told.place.kind === 'paper' ? told.place.paper.title : ''}`, restsOn: told.sources[0]?.words ?? 'Nothing it was tied to', verdict: 'Not borne out', flag: whyFlagged(told), goingOn: told.goingOn,
  }))
  return [...inPapers, ...claims.toReversed().map((claim) => ({
    words: claim.words, said: saidLine(claim.said), where: `${placeWords[claim.place]}: ${claim.where}`, restsOn: restsOn(claim.asserts, tied), verdict: verdictWords(claim), flag: claim.flag === null ? null : claimFlagWords[claim.flag], goingOn: claim.goingOn,
  }))]
}
