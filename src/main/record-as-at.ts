import type { AnalysedMeasure, AnalysedQuestion } from '../core/measure/analysed-measure.ts'
import type { AsAt, DatedRecord, RecordAsAt, Sight } from '../core/as-at/dated-record.ts'
import { knownNow } from '../core/as-at/known-now.ts'
import { actsThatAdd } from '../core/as-at/practice-then.ts'
import { actsToUndo, knownThen } from '../core/as-at/known-then.ts'
import type { Day } from '../core/calendar/day.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Reads } from '../store/reads/all.ts'
import { analysedMeasuresOf } from './analysed-measures.ts'

type Asked = Pick<Reads, 'priorities' | 'outcomes' | 'actions' | 'progressUpdates' | 'dueMoves' | 'planVersions' | 'inspections' | 'findings' | 'lineage' | 'regime' | 'risks' | 'journalBegan' | 'journalAfter'>

const heldToday = async (reads: Asked, programme: ProgrammeId): Promise<DatedRecord> => ({
  priorities: await reads.priorities(programme), outcomes: await reads.outcomes(programme), actions: await reads.actions(programme), updates: await reads.progressUpdates(programme), moves: await reads.dueMoves(programme),
  versions: await reads.planVersions(programme), inspections: await reads.inspections(programme), findings: await reads.findings(programme), lineage: await reads.lineage(programme), regime: await reads.regime(programme), risks: await reads.risks(programme),
})

/** In: the reads and the day. Out: the question pages ask about a past day. */
export const recordAsAtOf =
  (reads: Asked, today: () => Day) =>
  async (programme: ProgrammeId, { day, sight: wanted }: AsAt): Promise<RecordAsAt> => {
    const [held, began] = [await heldToday(reads, programme), await reads.journalBegan(programme)]
    const sight = wanted ?? (began !== null && began <= day ? 'known-then' : 'known-now')
    if (day >= today()) return { day, sight, began, record: held, enteredLater: new Set() }
    const enteredLater = new Set((await reads.journalAfter(programme, day, actsThatAdd)).map(({ subject }) => subject.id))
    const stood = knownThen(held, await reads.journalAfter(programme, day, actsToUndo), { day, began })
    return { day, sight, began, record: sight === 'known-then' ? stood : knownNow(held, stood, day), enteredLater }
  }

/**
 * In: the reads as a person may see them, and the day. Out: measures as they were analysed on a past day, with the targets, marks and fresh starts
 * of that day. `known-then` takes each figure in the revision that had been received, `known-now` in the one that stands today.
 */
export const analysedAsAtOf =
  (reads: Parameters<typeof analysedMeasuresOf>[0] & Pick<Reads, 'figuresOfBodyBy'>, today: () => Day) =>
  (question: AnalysedQuestion, { day, sight }: { readonly day: Day; readonly sight: Sight }): Promise<readonly AnalysedMeasure[]> => {
    if (day >= today()) return analysedMeasuresOf(reads, today)(question)
    const figuresOfBody: Reads['figuresOfBody'] =
      sight === 'known-then' ? (programme, body) => reads.figuresOfBodyBy(programme, body, day) : async (programme, body) => (await reads.figuresOfBody(programme, body)).filter(({ period }) => period.to <= day)
    const then = {
      ...reads,
      figuresOfBody,
      figureFlags: async (programme: ProgrammeId) => (await reads.figureFlags(programme)).filter(({ raised, withdrawn }) => raised.on <= day && (withdrawn === null || withdrawn.on > day)),
      rebases: async (programme: ProgrammeId) => (await reads.rebases(programme)).flatMap((each) => (each.proposed.at > day ? [] : [each.decided !== null && each.decided.at > day ? { ...each, decided: null } : each])),
    }
    return analysedMeasuresOf(then, () => day)(question)
  }
