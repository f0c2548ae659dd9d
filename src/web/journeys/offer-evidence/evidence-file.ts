import type { EvidenceId } from '../../../core/evidence/evidence.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'

/**
 * The file of a piece, byte for byte. It is always downloaded and never shown in place, and it is called what the check of its bytes found it to
 * be, so that nothing in it can act within these pages.
 */
export const evidenceFile = page({
  path: paths.evidenceFile(':programme', ':evidence'),
  guard: 'see-programme',
  show: async (ask, { programme, params }) => {
    const piece = (await ask.evidence(programme.id)).find(({ id }) => id === (params['evidence'] as EvidenceId))
    if (piece === undefined || piece.content.kind !== 'document') return { kind: 'not-found' }
    const file = await ask.evidenceFile(programme.id, piece.id)
    if (file === null) return { kind: 'gone' }
    return { kind: 'file', bytes: file.bytes, mediaType: file.mediaType, name: piece.content.file.name }
  },
})
