import { packFormats } from '../../../core/pack/pack.ts'
import { slug } from '../../../reports/board-pack/page-parts.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { issueName, packSeen } from './pack-sight.ts'

const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** A pack as a file, as it was kept: always a download, so that no file of ours runs as a page of the service. */
export const packAsFile = page({
  path: paths.packFile(':programme', ':pack', ':issue', ':format'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const seen = await packSeen(ask, visit)
    const format = packFormats.find((each) => each === visit.params['format'])
    if (seen === null || format === undefined) return { kind: 'not-found' }
    const { pack, issue } = seen
    const bytes = await ask.packFile(visit.programme.id, issue, format)
    if (bytes === null) return { kind: 'not-found' }
    return { kind: 'file', bytes, mediaType: mediaTypes[format], name: `${slug(pack.title)}-edition-${issueName(issue)}.${format}` }
  },
})
