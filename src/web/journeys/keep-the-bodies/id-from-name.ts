import { bodyId, type BodyId } from '../../../core/bodies/body.ts'
import { foldName } from '../../../core/bodies/fold-name.ts'

/** In: a name as typed. Out: the id of the body, or null where no letter or figure is left of it. */
export const idFromName = (name: string): BodyId | null => {
  const folded = foldName(name).replace(/[\s/]+/g, '-').replace(/^-+|-+$/g, '')
  return folded === '' ? null : bodyId(folded)
}
