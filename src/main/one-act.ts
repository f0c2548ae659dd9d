import type { RecordChange } from '../core/change.ts'
import type { TextCheckOverride } from '../core/child-data/text-check.ts'
import type { Actor } from '../core/people/actor.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { ActNeeds } from '../store/act.ts'
import type { Store } from '../store/open-store.ts'
import type { Questions } from '../web/questions.ts'
import { newId } from './clock.ts'
import { asQuestions } from './questions-of.ts'
import { insideAnAct, partsMemory } from './sealed-parts.ts'

export type Inside = Questions & Pick<ActNeeds, 'keepDraft' | 'dropDraft' | 'record' | 'today'> & { readonly newId: () => string }

/**
 * Runs a page’s form as one act. In: the store, who acts, the work, the warning about child data that the form went past, and what is remembered of the parts of figures. Out: the
 * work’s answer. A refusal anywhere in it undoes all of it, and the answer, which then shows the refusal, still comes back.
 */
export const inOneAct = async <T>(store: Store, actor: Actor, work: (inside: Inside) => Promise<T>, wentPast: TextCheckOverride | null = null, parts = partsMemory()): Promise<T> => {
  const answers: T[] = []
  await store.act<Refusal | null>(actor, async (inside) => {
    const refusals: Refusal[] = []
    const record: RecordChange = async (decided, by, own = null) => {
      const outcome = await inside.record(decided, by, own ?? wentPast)
      if (isRefusal(outcome)) refusals.push(outcome)
      return outcome
    }
    answers.push(await work({ ...asQuestions(inside, inside.today, actor, insideAnAct(parts)), keepDraft: inside.keepDraft, dropDraft: inside.dropDraft, record, today: inside.today, newId }))
    return refusals[0] ?? null
  })
  return answers[0]!
}
