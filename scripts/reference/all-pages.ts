import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openApi } from '../../src/web/journeys/use-the-interface/openapi.ts'
import { changesPage } from './changes.ts'
import { cliPage } from './cli.ts'
import { dataDictionaryPage } from './data-dictionary.ts'
import { permissionsPage } from './permissions.ts'
import { roomsTable } from './rooms-table.ts'
import { routesPage } from './routes.ts'
import { settingsPage } from './settings.ts'
import { transitionsPage } from './transitions.ts'

const between = (text: string, name: string, inside: string): string => {
  const [begin, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- ${name}: end -->`]
  if (!text.includes(begin) || !text.includes(end)) throw new Error(`the markers of ${name} are missing`)
  return `${text.slice(0, text.indexOf(begin) + begin.length)}\n${inside}\n${text.slice(text.indexOf(end))}`
}

/** In: the root of the project. Out: every generated document, by its path from the root, with the text it must have. */
export const generatedDocuments = async (root: string): Promise<ReadonlyMap<string, string>> => {
  const textOf = (path: string): string => readFileSync(join(root, path), 'utf8')
  return new Map([
    ['docs/reference/permissions.md', permissionsPage()],
    ['docs/reference/changes.md', changesPage(root)],
    ['docs/reference/transitions.md', await transitionsPage()],
    ['docs/reference/cli.md', await cliPage()],
    ['docs/reference/settings.md', settingsPage()],
    ['docs/reference/data-dictionary.md', await dataDictionaryPage(root)],
    ['docs/reference/routes.md', routesPage(root)],
    ['docs/reference/openapi.json', `${JSON.stringify(openApi(), null, 2)}\n`],
    ['ARCHITECTURE.md', between(textOf('ARCHITECTURE.md'), 'rooms', roomsTable(root))],
  ])
}
