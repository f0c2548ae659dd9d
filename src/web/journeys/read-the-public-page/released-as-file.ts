import type { ProgrammeId } from '../../../core/people/person.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { fileOfRelease, whichFileOfRelease } from '../release-figures/file-of-release.ts'
import { releasedHere } from './released-here.ts'

/** Released figures as a file: CSV, what its columns mean, a workbook, or JSON. The addresses stay. */
export const releasedAsFile = publicPage({
  path: paths.publicTable(':programme', ':releasedFile'),
  showSlowly: async (see, { params }) => {
    const here = await see((ask) => releasedHere(ask, params['programme'] as ProgrammeId))
    const asked = whichFileOfRelease(params['releasedFile'] ?? '')
    const release = here?.releases.find(({ id }) => id === asked?.release)
    if (here === null || asked === null || release === undefined) return { kind: 'not-found' }
    const { id, title, released } = release
    const answer = await fileOfRelease(released, { ...here, id, title, ending: asked.ending })
    return answer.kind === 'file' ? answer : { kind: 'not-found' }
  },
})
