import { createHash } from 'node:crypto'
import { bodyId } from '../../core/bodies/body.ts'
import { day } from '../../core/calendar/day.ts'
import type { EvidenceContent } from '../../core/evidence/evidence.ts'
import type { FindingId } from '../../core/inspection/finding.ts'
import type { Sha256 } from '../../core/inspection/inspection.ts'
import { measureId } from '../../core/measure/measure.ts'
import type { Period } from '../../core/measure/period.ts'
import type { Actor } from '../../core/people/actor.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Refusal } from '../../core/refusal.ts'
import { withdrawAPiece } from '../../operations/keep-evidence.ts'
import { offerAPieceOfEvidence } from '../../operations/offer-evidence.ts'
import { freezeSeries } from '../../web/journeys/offer-evidence/freeze-series.ts'
import { inOneAct, type Inside } from '../one-act.ts'
import type { Opened } from '../wire.ts'
import { exampleshirePeople, exampleshirePriorities } from './exampleshire.data.ts'
import { exampleshireEvidence, type SamplePiece } from './exampleshire-evidence.data.ts'

const body = bodyId('exampleshire-county-council')

/** What a sample piece is, with the days it speaks of. */
const contentOf = async (does: Inside, { of, from, to, title }: SamplePiece, programme: ProgrammeId): Promise<{ readonly content: EvidenceContent; readonly speaksOf: Period }> => {
  if (of.kind === 'series') {
    const measure = measureId(of.measure)
    const series = await freezeSeries(does, { programme, measure, body })
    if (series === null) throw new Error(`the invented county has no figures of ${of.measure}`)
    return { content: { kind: 'series', measure, body, frozen: series.frozen }, speaksOf: series.speaksOf }
  }
  if (from === undefined || to === undefined) throw new Error(`“${title}” does not say of which days it speaks`)
  const speaksOf = { from: day(from), to: day(to) }
  switch (of.kind) {
    case 'document': {
      const bytes = new TextEncoder().encode(of.text)
      const sha256 = createHash('sha256').update(bytes).digest('hex') as Sha256
      return { content: { kind: 'document', file: { sha256, name: of.file, mediaType: of.file.endsWith('.csv') ? 'text/csv' : 'text/plain', size: bytes.length }, reportsOn: of.reportsOn }, speaksOf }
    }
    case 'audit':
      return { content: { kind: 'audit', audit: { id: null, title: of.byWhom } }, speaksOf }
    case 'external':
      return { content: { kind: 'external', byWhom: of.byWhom }, speaksOf }
    case 'observation':
      return { content: { kind: 'observation', where: of.where, byWhom: of.byWhom }, speaksOf }
    case 'voice':
      return { content: { kind: 'voice', asked: of.asked, howMany: of.howMany, gatheredBy: of.byWhom }, speaksOf }
    default:
      return of satisfies never
  }
}

/** In: the open service, the invented programme, the areas for improvement in their order, who may look, and what stops at a refusal. Each piece is offered by a person who may, on its day. */
export const loadEvidence = async ({ store }: Opened, programme: ProgrammeId, findings: readonly FindingId[], loader: Actor, must: <T>(outcome: T | Refusal) => Exclude<T, Refusal>): Promise<void> => {
  const [actions, outcomes] = await store.read(loader, async (reads) => [await reads.actions(programme), await reads.outcomes(programme)] as const)
  const differences = new Map(exampleshirePriorities.flatMap((priority) => priority.outcomes.map(({ id, difference }) => [id, difference] as const)))
  for (const piece of exampleshireEvidence) {
    const person = exampleshirePeople.find(({ role }) => role === piece.role)!
    const actor: Actor = { kind: 'person', person: person.id as PersonId, name: person.name, memberships: await store.read(loader, (reads) => reads.servedBy(person.id as PersonId)) }
    const where = { programme, actor }
    const links = {
      findings: (piece.findings ?? []).map((number) => findings[number - 1]!),
      outcomes: (piece.outcomes ?? []).map(([id, shows]) => ({ outcome: outcomes.find(({ difference }) => difference === differences.get(id))!.id, shows })),
      actions: (piece.actions ?? []).map((number) => actions.find((action) => action.number === number)!.id),
      measures: piece.of.kind === 'series' ? [measureId(piece.of.measure)] : [],
    }
    const offered = must(
      await inOneAct(store, actor, async (does) => {
        const { content, speaksOf } = await contentOf(does, piece, programme)
        const file = piece.of.kind === 'document' ? { bytes: new TextEncoder().encode(piece.of.text), text: piece.of.text } : null
        const intent = { title: piece.title, says: piece.says, content, speaksOf, received: day(piece.received ?? piece.on), links, textCheck: null, file }
        return offerAPieceOfEvidence({ ...does, today: () => day(piece.on) }, intent, where)
      }),
    )
    const { withdrawn } = piece
    if (withdrawn !== undefined) must(await inOneAct(store, actor, (does) => withdrawAPiece({ ...does, today: () => day(withdrawn.on) }, { id: offered.evidence.id, reason: withdrawn.reason }, where)))
  }
}
