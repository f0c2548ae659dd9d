import { permissions } from '../../src/core/people/permission.ts'
import { memberRoles } from '../../src/core/people/role.ts'
import type { Guard } from '../../src/web/page.ts'
import { routes } from '../../src/web/routes.ts'
import { roleWords } from '../../src/web/words/people-words.ts'
import { code, markdown, table } from './page.ts'
import { commentInOneLine, sourceFiles } from './source-text.ts'

const whoMay = (guard: Guard): string => {
  if (guard === 'anyone') return 'Anyone'
  if (guard === 'signed-in') return 'Anyone signed in'
  const may = memberRoles.filter((role) => permissions[guard][role])
  if (may.length === memberRoles.length) return 'Every member of the programme'
  if (memberRoles.length - may.length === 1) return `Every member but: ${memberRoles.filter((role) => !permissions[guard][role]).map((role) => roleWords[role]).join(', ')}`
  return may.map((role) => roleWords[role]).join(', ')
}

/** In: the root. Out: the words above each page, in the order of the list of routes, which is the order of its names. */
const questionsOnPages = (root: string): readonly string[] => {
  const words = new Map(
    sourceFiles(root, 'src/web/journeys').flatMap(({ text }) =>
      [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport const (\w+) = /g)].map((match): [string, string] => [match[2]!, commentInOneLine(match[1]!)]),
    ),
  )
  const files = new Map(sourceFiles(root, 'src/web').map(({ path, text }) => [path, text]))
  const kebab = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  /** The names in a list, those of the lists that it spreads (`...boardRoutes` stands in `board-routes.ts`) in their place. */
  const namesIn = (file: string): readonly string[] =>
    [...files.get(`src/web/${file}.ts`)!.split('= [')[1]!.matchAll(/^ {2}(\.{3})?(\w+),$/gm)].flatMap(([, spread, name]) => (spread === undefined ? [name!] : namesIn(kebab(name!))))
  return namesIn('routes').map((name) => words.get(name) ?? '')
}

/** The page that lists every address of the service. */
export const routesPage = (root: string): string => {
  const questions = questionsOnPages(root)
  if (questions.length !== routes.length) throw new Error('the list of routes is written otherwise than this page reads it')
  return markdown(
    'Addresses of the service',
    'Every page is one line in `src/web/routes.ts`. A word after a colon stands for the id of a thing. Pages work without scripts.',
    table(
      ['Address', 'What it is for', 'Who may open it', 'Who may send its form'],
      routes.map(({ path, guard, submitGuard, show }, index) => [
        code(path),
        questions[index]!,
        show === null ? 'Nobody: it only takes a form' : whoMay(guard),
        submitGuard === null ? 'No form' : whoMay(submitGuard),
      ]),
    ),
    'Besides these: `/health/live` and `/health/ready` answer JSON for whoever hosts the service, and `/assets/` holds the style sheet, the script and the typeface.',
  )
}
