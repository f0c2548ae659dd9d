import type { NonEmpty } from '../core/branded.ts'
import type { FigureKey } from '../core/measure/read-figure.ts'
import type { ShowingId } from '../core/measure/shown-figures.ts'
import { whyNot } from '../core/people/permission.ts'
import type { Recording, Where } from './needs.ts'

/** Figures were printed or taken out: notes which revision of each stood there. Refuses an outsider. */
export const noteFiguresShown = async (
  needs: Recording,
  { title, figures }: { readonly title: string; readonly figures: NonEmpty<FigureKey & { readonly revision: number }> },
  { programme, actor }: Where,
) => {
  const refused = whyNot(actor, 'take-out-figures', programme, needs.today())
  if (refused !== null) return needs.record(refused, actor)
  const showing = { id: needs.newId() as ShowingId, programme, title, on: needs.today(), by: actor.kind === 'person' ? actor.person : null }
  return needs.record({ kind: 'figures-shown', programme, showing, figures }, actor)
}
