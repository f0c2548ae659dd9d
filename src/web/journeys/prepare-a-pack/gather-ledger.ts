import type { Assertion, UpwardClaim } from '../../../core/assurance/upward-claim.ts'
import type { AssuranceRecord } from '../../../core/assurance/assurance-record.ts'
import { publicationOf, type PublicationSubject } from '../../../core/board/publication-state.ts'
import { toldSentences, type Telling, type ToldSentence } from '../../../core/board/told-sentences.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { Evidence } from '../../../core/evidence/evidence.ts'
import type { Measure } from '../../../core/measure/measure.ts'
import type { Pack } from '../../../core/pack/pack.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import type { Action } from '../../../core/plan/plan.ts'
import type { LedgerFacts } from '../../../reports/board-pack/practice-facts.ts'
import type { Questions } from '../../questions.ts'
import { assertionWords, claimFlagWords, claimWayWords, completionWords, placeWords } from '../../words/claim-words.ts'
import { capitalised } from '../../words/count-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { titleOf } from '../../words/evidence-words.ts'
import { whyFlagged } from '../hold-a-board/paper-says-part.ts'
import { saidLine } from '../review-evidence/voice-parts.ts'
import { kindOfPlace, restsOnInWords, titleOfPlace, toldVerdictWords, verdictOnTold } from '../tell-it-upward/told-in-words.ts'

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
    case 'shown-by-evidence': {
      const piece = evidence.find(({ id }) => id === asserts.evidence)
      return `Evidence: ${piece === undefined ? 'no longer here' : titleOf(piece)}`
    }
    case 'shown-by-document':
      return `A document: ${asserts.document}`
    default:
      return asserts satisfies never
  }
}

const verdictWords = ({ flag }: UpwardClaim): string => (flag === null ? 'Borne out' : flag === 'unchecked' ? 'Cannot be checked here' : 'Not borne out')

type Asked = Pick<Questions, 'assuranceForAll' | 'measures' | 'actions' | 'evidence' | 'publicationSteps' | 'board' | 'letters' | 'packs' | 'progressUpdates' | 'publicRecord'>

/** A sentence that somebody tied, or that a text was tied to as a whole: it has somewhere to be looked up. */
const isTied = ({ sources, place, isHeld }: ToldSentence): boolean => isHeld && (sources.length > 0 || place.kind === 'update')

/**
 * What was told, of which a pack may speak: a paper or report that is restricted is not told of in a pack, whoever makes it; a report nobody signed and a text that
 * waits for a second person are not told yet; and of packs only those made for the same readers.
 */
const tellingFor = async (ask: Asked, programme: ProgrammeId, audience: Pack['audience'], assurance: Pick<AssuranceRecord, 'selfAssessments' | 'challenges' | 'recommendations'>): Promise<Telling> => {
  const steps = await ask.publicationSteps(programme)
  const isOpen = (subject: PublicationSubject): boolean => publicationOf(steps, subject) !== 'restricted'
  return {
    papers: (await ask.board(programme)).papers.filter(({ id }) => isOpen({ kind: 'paper', id })),
    letters: (await ask.letters(programme)).letters.filter(({ id, signed }) => signed !== null && isOpen({ kind: 'letter', id })),
    packs: (await ask.packs(programme)).filter((pack) => pack.audience === audience),
    updates: await ask.progressUpdates(programme),
    selfAssessments: assurance.selfAssessments,
    challenges: assurance.challenges,
    recommendations: assurance.recommendations,
    publicItems: (await ask.publicRecord(programme)).items.filter(({ state }) => state !== 'waiting'),
  }
}

/**
 * The claim ledger, as the page shows it: everything that was said although the record did not bear it out, whenever that was, and what was said after the last
 * board and rests on something. What rests on something and was said before stands in the packs of its time. The newest first.
 */
export const gatherLedger = async (ask: Asked, programme: ProgrammeId, since: Day, audience: Pack['audience']): Promise<readonly LedgerFacts[]> => {
  const assurance = await ask.assuranceForAll(programme)
  const claims = assurance.upwardClaims.filter(({ flag, said }) => flag !== null || said.on > since)
  const tied: Tied = { measures: await ask.measures(programme), actions: await ask.actions(programme), evidence: await ask.evidence(programme) }
  const told = toldSentences(await tellingFor(ask, programme, audience, assurance), 'all').filter((each) => each.flags.length > 0 || (each.on > since && isTied(each)))
  const entered = claims.toReversed().map((claim) => ({
    on: claim.said.on,
    fact: { words: claim.words, said: saidLine(claim.said), where: `${placeWords[claim.place]}: ${claim.where}`, restsOn: restsOn(claim.asserts, tied), verdict: verdictWords(claim), flag: claim.flag === null ? null : claimFlagWords[claim.flag], goingOn: claim.goingOn },
  }))
  const written = told.map((each) => ({
    on: each.on,
    fact: {
      words: each.sentence, said: `${each.by}, ${dayInWords(each.on)}`, where: `${kindOfPlace(each.place)}: ${titleOfPlace(each.place, tied.actions)}`, restsOn: capitalised(restsOnInWords(each, tied.actions)),
      verdict: toldVerdictWords[verdictOnTold(each)].words, flag: each.flags.length === 0 ? null : whyFlagged(each), goingOn: each.goingOn,
    },
  }))
  return [...written, ...entered].toSorted((one, other) => other.on.localeCompare(one.on)).map(({ fact }) => fact)
}
