import type { FindingId } from '../core/inspection/finding.ts'
import type { InspectionId } from '../core/inspection/inspection.ts'
import { agreeSupport, reviseSupport, type SupportTerms } from '../core/support/agree-support.ts'
import { endSupport, rateSupport, recordSupportDays, type EndSupportIntent } from '../core/support/give-support.ts'
import { makeSupportFindings, type FindingsIntent } from '../core/support/make-support-findings.ts'
import { sayWhatCameOfIt } from '../core/support/say-what-came-of-it.ts'
import type { RatingGiven, RatingSide, SupportGiven, SupportPackage, SupportPackageId } from '../core/support/support-package.ts'
import type { SupportSetting } from '../core/support/support-setting.ts'
import type { Body } from '../core/bodies/body.ts'
import type { Finding } from '../core/inspection/finding.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Priority } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'

type Needs = Recording & { readonly supportPackages: (programme: ProgrammeId) => Promise<readonly SupportPackage[]> }
type NeedsMore = Needs & {
  readonly bodies: (programme: ProgrammeId) => Promise<readonly Body[]>
  readonly findings: (programme: ProgrammeId) => Promise<readonly Finding[]>
  readonly priorities: (programme: ProgrammeId) => Promise<readonly Priority[]>
}
type Which = { readonly support: SupportPackageId }

const settingOf = async (needs: NeedsMore, { programme, actor }: Where): Promise<SupportSetting> => ({
  programme, actor, on: needs.today(),
  bodies: (await needs.bodies(programme)).map((each) => each.id),
  findings: (await needs.findings(programme)).map((each) => each.id),
  priorities: (await needs.priorities(programme)).map((each) => each.id),
})

const known = async (needs: Needs, id: SupportPackageId, programme: ProgrammeId): Promise<SupportPackage | null> =>
  (await needs.supportPackages(programme)).find((each) => each.id === id) ?? null

/**
 * A person puts support by another council or an adviser on record, as it was agreed. Where it ran long ago and no source says how it
 * ended, that is said at once.
 */
export const agreeOnSupport = async (needs: NeedsMore, terms: SupportTerms, where: Where, id?: SupportPackageId, ending: SupportPackage['ending'] = null) =>
  needs.record(agreeSupport(terms, { id: id ?? (needs.newId() as SupportPackageId), ending, setting: await settingOf(needs, where) }), where.actor)

/** A person changes what was agreed, with the reason. */
export const changeSupport = async (needs: NeedsMore, { support, ...intent }: Which & { readonly terms: SupportTerms; readonly reason: string }, where: Where) =>
  needs.record(reviseSupport(await known(needs, support, where.programme), intent, await settingOf(needs, where)), where.actor)

/** A person records a day on which support was given. */
export const recordADayOfSupport = async (needs: Needs, { support, ...given }: Which & SupportGiven, { programme, actor }: Where) =>
  needs.record(recordSupportDays(await known(needs, support, programme), given, { programme, actor, on: needs.today() }), actor)

/** One side says how the support helped. */
export const rateTheSupport = async (needs: Needs, { support, ...intent }: Which & { readonly side: RatingSide; readonly given: Omit<RatingGiven, 'on'> }, { programme, actor }: Where) =>
  needs.record(rateSupport(await known(needs, support, programme), intent, { programme, actor, on: needs.today() }), actor)

/** A person records that the support ended, and what came of it. */
export const endTheSupport = async (needs: Needs, { support, ...intent }: Which & EndSupportIntent, { programme, actor }: Where) =>
  needs.record(endSupport(await known(needs, support, programme), intent, { programme, actor, on: needs.today() }), actor)

/** A person says, after the end, what came of it. */
export const sayTheResult = async (needs: Needs, { support, result }: Which & { readonly result: string }, { programme, actor }: Where) =>
  needs.record(sayWhatCameOfIt(await known(needs, support, programme), result, { programme, actor, on: needs.today() }), actor)

/** A person enters what the supporter found: it becomes a review with findings in the register. */
export const enterSupportFindings = async (
  needs: Needs & Pick<NeedsMore, 'bodies'>,
  { support: id, ...intent }: Which & FindingsIntent,
  { programme, actor }: Where,
  reviewId?: InspectionId,
) => {
  const support = await known(needs, id, programme)
  const receiverName = (await needs.bodies(programme)).find((each) => each.id === support?.receiver)?.name ?? support?.receiver ?? ''
  const findingIds = intent.findings.map(() => needs.newId() as FindingId)
  return needs.record(makeSupportFindings(support, intent, { programme, actor, on: needs.today(), reviewId: reviewId ?? (needs.newId() as InspectionId), findingIds, receiverName }), actor)
}
