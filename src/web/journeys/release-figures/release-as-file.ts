import { withKnownBodies } from '../../../core/bodies/with-known-bodies.ts'
import { rereadRelease } from '../../../core/publication/reread-release.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { fileOfRelease, whichFileOfRelease } from './file-of-release.ts'

/** What was released, as a file, for a programme whose public page may be off: a workbook, CSV with its two descriptions, or JSON. It is what the public was told and nothing else. */
export const releaseAsFile = page({
  path: paths.fileOfRelease(':programme', ':releasedFile'),
  guard: 'see-programme',
  show: async (ask, { programme, params }) => {
    const asked = whichFileOfRelease(params['releasedFile'] ?? '')
    const release = (await ask.figureReleases(programme.id)).find(({ id }) => id === asked?.release)
    if (asked === null || release === undefined || release.table === null) return { kind: 'not-found' }
    const released = rereadRelease(release.table)
    if (isRefusal(released)) return { kind: 'not-found' }
    const publisher = (await ask.releasedRecord(programme.id))?.page.title ?? programme.name
    const named = { measures: await ask.measures(programme.id), bodies: withKnownBodies(await ask.bodies(programme.id)), publisher }
    const answer = await fileOfRelease(released, { ...named, id: release.id, title: release.title, ending: asked.ending })
    return answer.kind === 'file' ? { ...answer, name: `${release.id}${asked.ending}` } : answer
  },
})
