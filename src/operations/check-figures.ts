import type { BodyId } from '../core/bodies/body.ts'
import type { Day } from '../core/calendar/day.ts'
import { besideLast, seriesInFile, type FigureInSeries, type UsualRange } from '../core/measure/beside-last.ts'
import { isUnusualJump, type DryRun, type UnusualJump } from '../core/measure/figure-check.ts'
import type { FileSummary } from '../core/measure/figure-problem.ts'
import type { Figure } from '../core/measure/figure.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import { keyOf, type FigureRevision, type ReadFigure } from '../core/measure/read-figure.ts'
import type { Settled } from '../core/measure/settle-figures.ts'
import type { FigurePart } from '../core/measure/read-part.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { settlePartsOfFile, type PartNeeds } from './settle-parts-of-file.ts'
import { settleBatches, type FileSaid, type SettlingNeeds } from './settle-batches.ts'

type Batches = AsyncGenerator<readonly ReadFigure[], FileSummary>

export type CheckingNeeds = SettlingNeeds & PartNeeds & {
  /** The last number of each series on record. */
  readonly latestNumbers: (programme: ProgrammeId) => Promise<readonly { readonly measure: MeasureId; readonly body: BodyId; readonly to: Day; readonly value: number }[]>
  /** The last revision of every figure of one body. */
  readonly figuresOfBody: (programme: ProgrammeId, body: BodyId) => Promise<readonly Figure[]>
  /** The natural limits of a series; null for too few values. */
  readonly usualRange: (values: readonly number[]) => UsualRange | null
}

/** A file of more series is published statistics: nobody looks through them one by one. */
const mostSeries = 400

/** The figures of a file, series by series, as long as there are not too many of them. */
class SeriesOfFile {
  #series: Map<string, ReadFigure[]> | null = new Map()
  take(figure: ReadFigure): void {
    if (this.#series === null) return
    const key = `${figure.measure}|${figure.body}`
    const known = this.#series.get(key)
    if (known !== undefined) known.push(figure)
    else if (this.#series.size === mostSeries) this.#series = null
    else this.#series.set(key, [figure])
  }
  /** The figures of each series with what came before each, in the file or on record. */
  async withEarlier(earlierOf: (body: BodyId) => Promise<readonly Figure[]>): Promise<readonly FigureInSeries[]> {
    const held = new Map<BodyId, readonly Figure[]>()
    const all: FigureInSeries[] = []
    for (const figures of this.#series?.values() ?? []) {
      const { body } = figures[0]!
      if (!held.has(body)) held.set(body, await earlierOf(body))
      all.push(...seriesInFile(figures, held.get(body)!))
    }
    return all
  }
}

/** Of each list the first so many are kept to be shown. */
const mostShown = 200

/** In: batches that end with a summary. Out: the batches alone, and the summary once they are through. */
export const withSummary = (batches: Batches): { readonly batches: AsyncGenerator<readonly ReadFigure[]>; readonly summary: () => FileSummary } => {
  let summary: FileSummary | null = null
  const through = async function* (): AsyncGenerator<readonly ReadFigure[]> {
    try {
      for (;;) {
        const next = await batches.next()
        if (next.done === true) {
          summary = next.value
          return
        }
        yield next.value
      }
    } finally {
      if (summary === null) await batches.return(undefined as never)
    }
  }
  return {
    batches: through(),
    summary: () => {
      if (summary === null) throw new Error('a file is summed up before it was read to its end')
      return summary
    },
  }
}

/** What is seen of a file batch by batch, and what it comes to. What stands beside the last figures is for the page of a dry run, and left out. */
export type Watch = { readonly see: (settled: Settled) => void; readonly run: (summary: FileSummary, splits: DryRun['splits']) => DryRun }

/**
 * Begins to watch a file being laid beside the record. In: what the record answers, the programme and the measures. Out: what sees each
 * settled batch, and at the end says what would be added, restated and left alone, and which steps are worth a look.
 */
export const watchFigures = async (needs: Pick<CheckingNeeds, 'latestNumbers'>, { programme, measures }: { readonly programme: ProgrammeId; readonly measures: readonly Measure[] }): Promise<Watch> => {
  const unitOf = new Map(measures.map(({ id, unit }) => [id, unit]))
  const latest = new Map((await needs.latestNumbers(programme)).map((each) => [`${each.measure}|${each.body}`, each]))
  const [firstRestated, firstOvertaken, firstJumps] = [[] as { before: FigureRevision; after: ReadFigure }[], [] as { before: FigureRevision; after: ReadFigure }[], [] as UnusualJump[]]
  let [added, restated, overtaken, unchanged, keptBack, keptOwn, jumps] = [0, 0, 0, 0, 0, 0, 0]
  const look = (before: number, after: ReadFigure): void => {
    if (after.amount.kind !== 'number' || !isUnusualJump(before, after.amount.value, unitOf.get(after.measure) ?? 'count')) return
    jumps += 1
    if (firstJumps.length < mostShown) firstJumps.push({ before, after })
  }
  return {
    see: (settled) => {
      added += settled.added
      unchanged += settled.unchanged
      keptBack += settled.keptBack
      keptOwn += settled.keptOwn
      restated += settled.restated.length
      overtaken += settled.overtaken.length
      firstOvertaken.push(...settled.overtaken.slice(0, mostShown - firstOvertaken.length))
      const again = new Set(settled.restated.map(({ after }) => keyOf(after)))
      for (const pair of settled.restated) {
        if (firstRestated.length < mostShown) firstRestated.push(pair)
        if (pair.before.amount.kind === 'number') look(pair.before.amount.value, pair.after)
      }
      if (latest.size === 0) return
      for (const figure of settled.fresh) {
        const before = latest.get(`${figure.measure}|${figure.body}`)
        if (figure.amount.kind === 'taken-back' || before === undefined || figure.period.to <= before.to || again.has(keyOf(figure))) continue
        look(before.value, { ...figure, amount: figure.amount })
      }
    },
    run: (summary, { added: newSplits, restated: otherSplits, unchanged: sameSplits }) => ({ summary, added, restated, unchanged, keptBack, keptOwn, splits: { added: newSplits, restated: otherSplits, unchanged: sameSplits }, overtaken, firstOvertaken, firstRestated, jumps, firstJumps, beside: [] }),
  }
}

/** Lays a file beside the record without changing anything. In: as `watchFigures`, and the figures of the file. Out: what taking it in would do. */
export const checkFigures = async (needs: CheckingNeeds, { programme, measures, batches, parts = () => [], said }: { readonly programme: ProgrammeId; readonly measures: readonly Measure[]; readonly batches: Batches; readonly parts?: () => readonly FigurePart[]; readonly said: FileSaid }): Promise<DryRun> => {
  const watch = await watchFigures(needs, { programme, measures })
  const read = withSummary(batches)
  const series = new SeriesOfFile()
  const seen = async function* (): AsyncGenerator<readonly ReadFigure[]> {
    for await (const batch of read.batches) {
      for (const figure of batch) series.take(figure)
      yield batch
    }
  }
  for await (const settled of settleBatches(needs, programme, seen(), said)) watch.see(settled)
  const beside = besideLast(await series.withEarlier((body) => needs.figuresOfBody(programme, body)), needs.usualRange)
  return { ...watch.run(read.summary(), await settlePartsOfFile(needs, programme, parts())), beside }
}
