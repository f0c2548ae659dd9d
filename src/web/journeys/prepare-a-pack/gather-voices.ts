import { isDeliveredWithoutEffect } from '../../../core/assurance/delivered-without-effect.ts'
import { impactStates } from '../../../core/assurance/impact-state.ts'
import { currentRound, resultOf, whatStands } from '../../../core/assurance/standing.ts'
import { dataShowings, type DataVoice, type SeenStatement } from '../../../core/assurance/statement.ts'
import { countShowings } from '../../../core/assurance/data-voice.ts'
import type { Day } from '../../../core/calendar/day.ts'
import type { ProgrammeId } from '../../../core/people/person.ts'
import { dataHeld, voicesFor } from '../../../operations/what-the-data-show.ts'
import type { MovedFacts } from '../../../reports/board-pack/pack-facts.ts'
import type { OutcomeFacts, VoicesFacts } from '../../../reports/board-pack/practice-facts.ts'
import type { Questions } from '../../questions.ts'
import { impactWords, nothingAgreedWords, showingWords, statementFlagWords, statementVoiceWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { resultSentence, saidLine, voicePart } from '../review-evidence/voice-parts.ts'

const sealedWords = 'Sealed until every reviewer has given a view of their own'

const voiceWords = (statements: readonly SeenStatement[]): string => {
  if (statements.some(({ sight }) => sight === 'sealed')) return sealedWords
  const { words, note } = voicePart('', statements, '')
  return statements.length === 0 ? words : `${words}. ${String(note ?? '')}`
}

const dataWords = (data: readonly DataVoice[]): string => {
  const kinds = countShowings(data, dataShowings).filter(({ voices }) => voices.length > 0)
  return kinds.length === 0 ? 'Not measured' : kinds.map(({ shows, voices }) => `${voices.length === 1 && data.length === 1 ? '' : `${voices.length}: `}${showingWords[shows].words}`).join('. ')
}

/** Each outcome of the plan with its three voices as every reader of the pack may see them, and how many stand where. */
export const gatherVoices = async (ask: Questions, programme: ProgrammeId, today: Day): Promise<VoicesFacts> => {
  const [record, outcomes, actions] = [await ask.assuranceForAll(programme), await ask.outcomes(programme), await ask.actions(programme)]
  const held = await dataHeld(ask, programme, actions)
  const rows = outcomes.map((outcome) => {
    const own = actions.filter((each) => each.outcome === outcome.id)
    const round = currentRound(record.statements, outcome.id)
    return {
      outcome, own, data: voicesFor(held, own), result: resultOf(record, outcome.id, round),
      stands: whatStands(record, outcome.id, record.effectDays.findLast((each) => each.outcome === outcome.id)?.day ?? null, today),
      now: record.statements.filter((each) => each.outcome === outcome.id && each.round === round),
    }
  })
  const differ = rows.filter(({ result }) => result.kind === 'reviewers-differ')
  const agreed = rows.filter((row) => !differ.includes(row))
  return {
    standing: [
      ...impactStates.map((state) => ({ state: impactWords[state].words as string, count: agreed.filter(({ stands }) => stands.kind === 'state' && stands.impact === state).length })),
      { state: nothingAgreedWords.words, count: agreed.filter(({ stands }) => stands.kind === 'nothing-agreed').length },
      { state: 'Cannot tell: reviewers differ', count: differ.length },
    ],
    outcomes: rows.map(({ outcome, own, data, result, stands, now }): OutcomeFacts => ({
      difference: outcome.difference,
      claim: voiceWords(now.filter(({ voice }) => voice === 'claim')),
      view: `${voiceWords(now.filter(({ voice }) => voice === 'view'))}${result.kind === 'reviewers-differ' ? ' Differs from the claim.' : ''}`,
      data: dataWords(data),
      stands: stands.kind === 'state' ? impactWords[stands.impact].words : nothingAgreedWords.words,
      result: result.kind === 'sealed' ? `${sealedWords}.` : resultSentence(result),
      isWithoutEffect: isDeliveredWithoutEffect(own, data),
      statements: now.flatMap((each) => (each.sight === 'sealed' ? [] : [{
        voice: statementVoiceWords[each.voice], said: saidLine(each.said), impact: impactWords[each.impact].words, reasons: each.reasons, flag: each.flag === null ? null : statementFlagWords[each.flag], goingOn: each.goingOn,
        replies: record.replies.filter(({ statement }) => statement === each.id).map(({ words, said }) => `${words} (${saidLine(said)})`),
      }])),
    })),
  }
}

/** Every claim and view made after the last board. One that is sealed is listed without what it says. */
export const gatherMovedViews = async (ask: Pick<Questions, 'assuranceForAll' | 'outcomes'>, programme: ProgrammeId, within: (on: Day) => boolean): Promise<MovedFacts['views']> => {
  const [{ statements }, outcomes] = [await ask.assuranceForAll(programme), await ask.outcomes(programme)]
  return statements.filter(({ said }) => within(said.on)).map((each) => {
    const before = statements.findLast((other) => other.outcome === each.outcome && other.voice === each.voice && other.round < each.round)
    const outcome = outcomes.find(({ id }) => id === each.outcome)?.difference ?? 'An outcome that is no longer in the plan'
    return {
      outcome, voice: `${statementVoiceWords[each.voice]}, ${each.said.name}, ${dayInWords(each.said.on)}`,
      before: before === undefined ? 'Nothing' : before.sight === 'sealed' ? 'Sealed' : impactWords[before.impact].words,
      after: each.sight === 'sealed' ? sealedWords : impactWords[each.impact].words,
      why: each.sight === 'sealed' ? '' : `${each.reasons}${each.flag === null ? '' : ` ${statementFlagWords[each.flag]} Said all the same, because: ${each.goingOn ?? 'no reason is on record.'}`}`,
    }
  })
}
