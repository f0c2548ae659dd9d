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

/** In: the root. Out: the first sentence above each page, by the name of its address in `paths`. */
const questionsOnPages = (root: string): ReadonlyMap<string, string> =>
  new Map(
    sourceFiles(root, 'src/web/journeys').flatMap(({ text }) =>
      [...text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*?)\*\/\nexport const \w+ = page\(\{\s*path: paths\.\w+\(([^)]*)\)/g)].map((match): [string, string] => {
        const name = /path: paths\.(\w+)\(/.exec(match[0])![1]!
        const key = `${name}(${match[2]!.replaceAll(/['\s]/g, '')})`
        return [key, commentInOneLine(match[1]!)]
      }),
    ),
  )

/** The page that lists every address of the service. */
export const routesPage = (root: string, paths: Readonly<Record<string, (...words: string[]) => string>>): string => {
  const questions = new Map(
    [...questionsOnPages(root)].map(([key, words]) => {
      const [, name, given] = /^(\w+)\((.*)\)$/.exec(key)!
      return [paths[name!]!(...given!.split(',').filter((word) => word !== '')), words]
    }),
  )
  return markdown(
    'Addresses of the service',
    'Every page is one line in `src/web/routes.ts`. A word after a colon stands for the id of a thing. Pages work without scripts.',
    table(
      ['Address', 'What it is for', 'Who may open it', 'Who may send its form'],
      routes.map(({ path, guard, submitGuard, show }) => [
        code(path),
        questions.get(path) ?? '',
        show === null ? 'Nobody: it only takes a form' : whoMay(guard),
        submitGuard === null ? 'No form' : whoMay(submitGuard),
      ]),
    ),
    'Besides these: `/health/live` and `/health/ready` answer JSON for whoever hosts the service, and `/assets/` holds the style sheet, the script and the typeface.',
  )
}
