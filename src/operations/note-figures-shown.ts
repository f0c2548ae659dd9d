import { isNonEmpty, type NonEmpty } from '../core/branded.ts'
import { keyOf, type FigureKey } from '../core/measure/read-figure.ts'
import type { ShowingId } from '../core/measure/shown-figures.ts'
import { whyNot } from '../core/people/permission.ts'
import type { ProgrammeId } from '../core/people/person.ts'
import { isRefusal, type Refusal } from '../core/refusal.ts'
import type { Recording, Where } from './needs.ts'

/** A figure in the revision that somebody was given. */
export type ShownFigure = FigureKey & { readonly revision: number }

/** Keeps which figures a paper holds, in the act that makes the paper and has decided who may. In: what the paper is called and its figures. Out: a refusal, or null. */
export const keepFiguresShown = async (needs: Recording, { title, figures }: { readonly title: string; readonly figures: readonly ShownFigure[] }, { programme, actor }: Where): Promise<Refusal | null> => {
  if (!isNonEmpty(figures)) return null
  const showing = { id: needs.newId() as ShowingId, programme, title, on: needs.today(), by: actor.kind === 'person' ? actor.person : null }
  const kept = await needs.record({ kind: 'figures-shown', programme, showing, figures }, actor)
  return isRefusal(kept) ? kept : null
}

/** Figures were printed or taken out: notes which revision of each stood there. Refuses an outsider. */
export const noteFiguresShown = async (needs: Recording, { title, figures, id }: { readonly title: string; readonly figures: NonEmpty<ShownFigure>; readonly id?: ShowingId }, { programme, actor }: Where) => {
  const refused = whyNot(actor, 'take-out-figures', programme, needs.today())
  if (refused !== null) return needs.record(refused, actor)
  const showing = { id: id ?? (needs.newId() as ShowingId), programme, title, on: needs.today(), by: actor.kind === 'person' ? actor.person : null }
  return needs.record({ kind: 'figures-shown', programme, showing, figures }, actor)
}

/**
 * A program read figures: one line for each person, name of a program and day, however often it asks. In: who reads, with what, and the
 * figures it was given. Out: what was recorded, a refusal, or null where all of it stood there already.
 */
export const noteFiguresRead = async (
  needs: Recording & { readonly figuresShownIn: (programme: ProgrammeId, showing: ShowingId) => Promise<readonly ShownFigure[]> },
  { title, figures }: { readonly title: string; readonly figures: readonly ShownFigure[] },
  where: Where,
) => {
  const who = where.actor.kind === 'person' ? where.actor.person : 'service'
  const id = `read-${who}-${needs.today()}-${title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}` as ShowingId
  const held = new Set((await needs.figuresShownIn(where.programme, id)).map((each) => `${keyOf(each)}|${each.revision}`))
  const fresh = figures.filter((each) => !held.has(`${keyOf(each)}|${each.revision}`))
  return isNonEmpty(fresh) ? noteFiguresShown(needs, { title, figures: fresh, id }, where) : null
}
