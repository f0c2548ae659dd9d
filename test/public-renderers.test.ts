import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Figure } from '../src/core/measure/figure.ts'
import { releasedFigures } from '../src/core/publication/released-figures.ts'
import type { Released, ReleaseRecord } from '../src/core/publication/released.ts'
import { releasedTable } from '../src/reports/export/released-table.ts'
import { releasedWorkbook } from '../src/reports/export/released-workbook.ts'
import { fileOfRelease } from '../src/web/journeys/release-figures/file-of-release.ts'
import { tableOfRelease } from '../src/web/journeys/release-figures/table-of-release.ts'
import type { PublicQuestions } from '../src/web/public-page.ts'
import { routes } from '../src/web/routes.ts'
import { rawFigureFiles, rawFiguresReached } from './support/raw-figures-reached.ts'

const root = resolve(import.meta.dirname, '..')
const publicPages = 'src/web/journeys/read-the-public-page'
/** Whatever draws something for anybody: the frame of a public page with what it may ask, the parts of the pages, the open data. */
const renderers = [
  'src/web/public-page.ts',
  ...readdirSync(join(root, publicPages)).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => `${publicPages}/${name}`),
  'src/web/journeys/release-figures/table-of-release.ts',
  'src/web/journeys/release-figures/file-of-release.ts',
  'src/web/journeys/release-figures/files-of-release.ts',
  'src/reports/export/released-table.ts',
  'src/reports/export/released-workbook.ts',
  'src/core/publication/released-figures.ts',
]

const tellsTooMuch = 'test/support/a-renderer-that-tells-too-much.ts'

describe('what is drawn for the public', () => {
  const found = rawFiguresReached([...renderers, tellsTooMuch])
  it('takes no figure that suppression did not make, however deep in what it takes', () => {
    expect(found.renderers).toEqual(expect.arrayContaining(['src/web/public-page.ts publicPage', 'src/reports/export/released-table.ts releasedTable', 'src/web/journeys/release-figures/table-of-release.ts tableOfRelease', `${publicPages}/released-here.ts releasedHere`]))
    expect(found.reached.filter(({ file }) => file !== tellsTooMuch)).toEqual([])
  })
  it('would be found where it took one openly, inside another value, by asking, or to hand on', () => {
    const ways = (renderer: string): readonly string[] => found.reached.filter((each) => each.renderer === renderer).map(({ way }) => way)
    expect(ways('openly')).toContain('figures.amount')
    expect(ways('inside')).toContain('page.about.charts.points')
    expect(ways('byAsking')).toContain('ask.figures().amount')
    expect(ways('byHanding')).toContain('show(figure).amount')
    expect(ways('rightly')).toEqual([])
  })
  it('follows files of figures that are there', () => {
    for (const file of rawFigureFiles) expect(readFileSync(join(root, file), 'utf8')).toContain('export ')
  })
  it('takes a release, and neither its record nor figures, by its type', () => {
    expectTypeOf(releasedTable).parameter(0).toEqualTypeOf<Released>()
    expectTypeOf(releasedWorkbook).parameter(0).toEqualTypeOf<Released>()
    expectTypeOf(fileOfRelease).parameter(0).toEqualTypeOf<Released>()
    expectTypeOf(tableOfRelease).parameter(0).toEqualTypeOf<Released>()
    expectTypeOf(releasedFigures).parameter(0).toEqualTypeOf<Released>()
    // A class with a private field is no shape that a record or a list of figures could have.
    expectTypeOf<ReleaseRecord>().not.toExtend<Released>()
    expectTypeOf<readonly Figure[]>().not.toExtend<Released>()
    expectTypeOf<{ record: ReleaseRecord; shown: Released['shown'] }>().not.toExtend<Released>()
    expectTypeOf<Extract<keyof PublicQuestions, `${string}igure${string}`>>().toBeNever()
  })
  it('is every page that is the same for all, and no such page is made in another way', () => {
    const made = readdirSync(join(root, 'src/web'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && /isForAll: true,/.test(readFileSync(join(root, 'src/web', name), 'utf8')))
    expect(made).toEqual(['public-page.ts'])
    const forAll = routes.filter(({ isForAll }) => isForAll === true).map(({ path }) => path)
    expect(forAll.length).toBeGreaterThan(5)
  })
})
