import type { Body } from '../core/bodies/body.ts'
import type { Figure } from '../core/measure/figure.ts'
import type { Measure, MeasureId } from '../core/measure/measure.ts'
import { keyOf } from '../core/measure/read-figure.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { decideRelease, proposeRelease } from '../core/publication/decide-release.ts'
import type { FigureRelease, FigureReleaseId, ReleaseRequest } from '../core/publication/figure-release.ts'
import type { Released } from '../core/publication/released.ts'
import { rereadRelease } from '../core/publication/reread-release.ts'
import { setPolicy } from '../core/publication/set-policy.ts'
import { suppress, type SuppressionRefusal } from '../core/publication/suppress.ts'
import { policyOn, type SuppressionPolicy } from '../core/publication/suppression-policy.ts'
import { figureOfKey, wishOfFigures, type LeftOut } from '../core/publication/wish-of-figures.ts'
import { isRefusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'
import { keepFiguresShown, type ShownFigure } from './note-figures-shown.ts'

export type ReleasingNeeds = {
  readonly measures: (programme: ProgrammeId) => Promise<readonly Measure[]>
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly successions: (programme: ProgrammeId) => Promise<readonly { readonly predecessor: Body['id']; readonly successor: Body['id'] }[]>
  readonly figuresOfMeasure: (programme: ProgrammeId, measure: MeasureId, period: null) => Promise<readonly Figure[]>
  readonly suppressionPolicies: (programme: ProgrammeId) => Promise<readonly SuppressionPolicy[]>
  readonly figureReleases: (programme: ProgrammeId) => Promise<readonly FigureRelease[]>
}

/** What the public would see today, or why it may not; and what is left out of it. */
export type ReleaseTrial = { readonly outcome: Released | SuppressionRefusal; readonly leftOut: readonly LeftOut[]; readonly policy: SuppressionPolicy }

/** Every release there was, as the public saw it. Throws for one that shows what its own rule hides: that is a fault, and nothing more is published. */
const releasedBefore = (releases: readonly FigureRelease[]): readonly Released[] =>
  releases.flatMap(({ table, id }) => {
    if (table === null) return []
    const read = rereadRelease(table)
    if (isRefusal(read)) throw new Error(`the release ${id} on record shows what its rule hides`)
    return [read]
  })

/**
 * Works out what the public would see of some figures, without recording anything. In: what the record answers, which figures, and the day. Out:
 * the table after suppression, checked against every earlier release.
 */
export const tryRelease = async (needs: ReleasingNeeds, request: ReleaseRequest, { programme, on }: { readonly programme: ProgrammeId; readonly on: SuppressionPolicy['from'] }): Promise<ReleaseTrial> => {
  const figures: Figure[] = []
  for (const measure of new Set(request.measures)) figures.push(...(await needs.figuresOfMeasure(programme, measure, null)))
  const [measures, links] = [await needs.measures(programme), await needs.successions(programme)]
  const policy = policyOn(await needs.suppressionPolicies(programme), on)
  const wholes = [...new Set(links.map(({ predecessor }) => predecessor))].map((whole) => ({ whole, parts: links.filter(({ predecessor }) => predecessor === whole).map(({ successor }) => successor) }))
  const { wish, leftOut } = wishOfFigures({ request, measures, figures, parts: wholes.filter(({ parts }) => parts.length > 1), policy, earlier: releasedBefore(await needs.figureReleases(programme)), on })
  return { outcome: suppress(wish), leftOut, policy }
}

/** The figures of which the public sees a number, each once. */
const figuresIn = ({ record }: Released): readonly ShownFigure[] => {
  const seen = record.cells.flatMap(({ key, shown }) => (shown.kind === 'symbol' ? [] : (figureOfKey(key) ?? [])))
  return [...new Map(seen.map((each) => [keyOf(each), each])).values()]
}

/** A release of figures to the public is proposed. */
export const proposeARelease = async (needs: Recording & ReleasingNeeds, { title, request }: { readonly title: string; readonly request: ReleaseRequest }, { programme, actor }: Where) => {
  const { outcome } = await tryRelease(needs, request, { programme, on: needs.today() })
  return needs.record(proposeRelease({ title, request, id: needs.newId() as FigureReleaseId, trial: outcome }, { programme, actor, on: needs.today() }), actor)
}

/** A second person releases figures or sets the proposal aside. What is released is worked out again at that moment. */
export const decideARelease = async (needs: Recording & ReleasingNeeds, { release, decision, reason }: { readonly release: FigureReleaseId; readonly decision: 'released' | 'set-aside'; readonly reason: string }, { programme, actor }: Where) => {
  const before = (await needs.figureReleases(programme)).find(({ id }) => id === release) ?? null
  const on = needs.today()
  if (before === null) return needs.record(decideRelease(null, { decision, reason, released: { kind: 'refusal', code: 'not-a-count', message: '', whatToDo: '' } }, { programme, actor, on }), actor)
  const { outcome } = await tryRelease(needs, before.request, { programme, on })
  const decided = await needs.record(decideRelease(before, { decision, reason, released: outcome }, { programme, actor, on }), actor)
  if (isRefusal(decided) || decision !== 'released' || isRefusal(outcome)) return decided
  return (await keepFiguresShown(needs, { title: `Released to the public: “${before.title}”`, figures: figuresIn(outcome) }, { programme, actor })) ?? decided
}

/** The rule for small numbers is set, from a day on. */
export const setAPolicy = async (needs: Recording & Pick<ReleasingNeeds, 'suppressionPolicies'>, policy: SuppressionPolicy, { programme, actor }: Where) =>
  needs.record(setPolicy(policy, { programme, actor, on: needs.today(), policies: await needs.suppressionPolicies(programme) }), actor)
