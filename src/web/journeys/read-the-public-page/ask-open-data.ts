import type { ProgrammeId } from '../../../core/people/person.ts'
import type { FigureReleaseId } from '../../../core/publication/figure-release.ts'
import { releasedTable } from '../../../reports/export/released-table.ts'
import type { Answer } from '../../page.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { openDataDescription } from './open-data-description.ts'
import { releasedHere } from './released-here.ts'

const json = (value: unknown, code: 200 | 404 = 200): Answer => ({ kind: 'file', code, mediaType: 'application/json; charset=utf-8', bytes: `${JSON.stringify(value)}\n` })

const notHere = json({ refusal: { code: 'not-found', message: 'There is no such address here, or it is not out.', what_to_do: `See what can be asked at ${paths.openDataDescription()}.` } }, 404)

const about = (address: string, programme: string, { id, title, on }: { readonly id: FigureReleaseId; readonly title: string; readonly on: string }) => {
  const file = (ending: string): string => `${address}${paths.publicTable(programme, `${id}${ending}`)}`
  return { id, title, released_on: on, figures: `${address}${paths.openDataFigures(programme, id)}`, csv: file('.csv'), xlsx: file('.xlsx'), csv_metadata: file('.csv-metadata.json'), ees_metadata: file('.meta.csv') }
}

/** What the open data can be asked, for programs: OpenAPI 3.1. */
export const whatCanOpenDataBeAsked = publicPage({ path: paths.openDataDescription(), show: (ask) => json(openDataDescription(ask.address)) })

/** For programs of anybody: the programmes that have a public page. */
export const openDataProgrammes = publicPage({
  path: paths.openDataProgrammes(),
  show: async (ask) =>
    json({
      programmes: (await ask.publicPages()).map(({ programme, title, isInvented }) => ({ id: programme, title, is_invented: isInvented, page: `${ask.address}${paths.publicPage(programme)}`, releases: `${ask.address}${paths.openDataReleases(programme)}` })),
    }),
})

/** For programs of anybody: the releases of figures of a programme. */
export const openDataReleases = publicPage({
  path: paths.openDataReleases(':programme'),
  show: async (ask, { params }) => {
    const here = await releasedHere(ask, params['programme'] as ProgrammeId)
    return here === null ? notHere : json({ releases: here.releases.map((each) => about(ask.address, here.page.programme, each)) })
  },
})

/** For programs of anybody: the figures of a release, as they were released. */
export const openDataFigures = publicPage({
  path: paths.openDataFigures(':programme', ':releasedId'),
  show: async (ask, { params }) => {
    const here = await releasedHere(ask, params['programme'] as ProgrammeId)
    const release = here?.releases.find(({ id }) => id === params['releasedId'])
    if (here === null || release === undefined) return notHere
    const { columns, rows } = releasedTable(release.released, here)
    return json({ release: about(ask.address, here.page.programme, release), figures: rows.map((row) => Object.fromEntries(columns.map(({ key, heading }) => [heading, row[key] ?? null]))) })
  },
})
