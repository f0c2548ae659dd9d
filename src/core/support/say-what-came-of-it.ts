import type { ProgrammeId } from '../people/person.ts'
import { isRefusal, refuse, type Refusal } from '../refusal.ts'
import { whyNot, type NotPermitted } from '../people/permission.ts'
import type { SupportPackage } from './support-package.ts'
import type { SupportSetting } from './support-setting.ts'
import { supportStateOn } from './support-state.ts'

export type SupportResultSaid = { readonly kind: 'support-result-said'; readonly programme: ProgrammeId; readonly before: SupportPackage; readonly support: SupportPackage }

/** In: what came of support that has ended. Out: the change, or a refusal: a result is said once the support is over, and not blotted out again. */
export const sayWhatCameOfIt = (
  before: SupportPackage | null,
  result: string,
  { programme, actor, on }: Pick<SupportSetting, 'programme' | 'actor' | 'on'>,
): SupportResultSaid | NotPermitted | Refusal<'no-such-package' | 'not-over' | 'nothing-said'> => {
  const notPermitted = whyNot(actor, 'keep-support', programme, on)
  if (isRefusal(notPermitted)) return notPermitted
  if (before === null || before.programme !== programme) return refuse('no-such-package', 'It is not on record.', 'Choose one from the list.')
  if (supportStateOn(before, on) !== 'ended') return refuse('not-over', 'The support has not ended.', 'Record its end first.')
  if (result.trim() === '') return refuse('nothing-said', 'Nothing says what came of it.', 'Say in a sentence what is different, or that nothing is.')
  return { kind: 'support-result-said', programme, before, support: { ...before, result: result.trim() } }
}
