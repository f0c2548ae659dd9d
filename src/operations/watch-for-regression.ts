import type { AssuranceRecord } from '../core/assurance/assurance-record.ts'
import { isClosed } from '../core/assurance/closure.ts'
import { regressionReason, regressions } from '../core/assurance/regression-watch.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import type { Action, ActionId } from '../core/plan/plan.ts'
import type { Recording, Where } from './needs.ts'
import { openAgain } from './close-on-proof.ts'
import { dataHeld, voicesFor, type DataNeeds } from './what-the-data-show.ts'

type Needs = Recording & DataNeeds & { readonly assurance: (programme: ProgrammeId) => Promise<AssuranceRecord>; readonly actions: (programme: ProgrammeId) => Promise<readonly Action[]> }

/**
 * After figures were loaded, or taken back: opens every closed action again of which a measure has fallen back, each with its line in the journal. Out: which
 * ones. A refusal ends it; the next check finds what is left.
 */
export const watchForRegression = async (needs: Needs, { programme, actor }: Where): Promise<readonly ActionId[]> => {
  const { closures } = await needs.assurance(programme)
  const closed = (await needs.actions(programme)).filter(({ id }) => isClosed(closures, id))
  if (closed.length === 0) return []
  const held = await dataHeld(needs, programme, closed)
  const found = regressions(closures, (id) => voicesFor(held, closed.filter((each) => each.id === id)))
  const reopened: ActionId[] = []
  for (const regression of found) {
    const done = await openAgain(needs, { action: regression.action, how: 'figures-fell-back', reason: regressionReason(regression) }, { programme, actor })
    if (done.kind === 'refusal') return reopened
    reopened.push(regression.action)
  }
  return reopened
}
