import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import nunjucks, { type Template } from 'nunjucks'
import { isHtml, safeAddress, trustedMarkup, type Html } from '../html.ts'
import type { GovukOptions } from './generated/govuk-options.ts'

const resolvePackage = (name: string): string => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))

/** The folders of the official templates: `govuk/…` and `moj/…` are found under these. */
const templateFolders = (): readonly string[] =>
  [join(resolvePackage('govuk-frontend'), 'dist'), resolvePackage('@ministryofjustice/frontend')].filter((folder) => existsSync(folder))

// trimBlocks and lstripBlocks are what the shipped fixtures were made with. throwOnUndefined stays off: the official
// templates of character-count, textarea, phase-banner and warning-text read options that may be absent.
const makeEnvironment = () =>
  new nunjucks.Environment(new nunjucks.FileSystemLoader([...templateFolders()]), { autoescape: true, trimBlocks: true, lstripBlocks: true })

let environment: nunjucks.Environment | null = null
const templates = new Map<string, Template>()

const templateOf = (path: string): Template => {
  environment ??= makeEnvironment()
  const template = templates.get(path) ?? environment.getTemplate(path, true)
  templates.set(path, template)
  return template
}

/** Renders an official template with options exactly as given. Only for the comparison with the shipped fixtures and `renderOfficial`. */
export const renderTemplate = (path: string, params: unknown): string => templateOf(path).render({ params })

const addressOptions = new Set(['href', 'src', 'action', 'formAction', 'homepageUrl', 'productUrl', 'serviceUrl'])

// These the official templates print unescaped. Only Html may reach them, whatever a cast or parsed JSON says.
const isMarkupOption = (name: string): boolean => /^html$|Html$|^(start|end|navigationStart|navigationEnd)$/.test(name)

const toPlain = (name: string, value: unknown): unknown => {
  if (isHtml(value)) {
    if (!isMarkupOption(name)) throw new Error(`The option "${name}" takes text, not markup`)
    return value.toString()
  }
  if (Array.isArray(value)) return value.map((each) => toPlain(name, each))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, toPlain(key, each)]))
  }
  if (typeof value === 'string') {
    if (isMarkupOption(name)) throw new Error(`The option "${name}" takes markup made with html, not a plain string`)
    if (name === 'attributes') throw new Error('Attributes are given as names and values, not as a string')
    return addressOptions.has(name) ? safeAddress(value) : value
  }
  return value
}

// These stand around every page and say the same on most: drawing them took half the time of a frame. Never a component of a form, whose
// options hold what somebody typed.
const sameOnManyPages: ReadonlySet<keyof GovukOptions> = new Set(['service-navigation', 'skip-link'])
const mostDrawn = 500
const drawn = new Map<string, Html>()

const drawnOnce = (name: string, options: unknown, draw: () => Html): Html => {
  const key = `${name} ${JSON.stringify(options)}`
  const found = drawn.get(key) ?? draw()
  drawn.delete(key)
  drawn.set(key, found)
  if (drawn.size > mostDrawn) drawn.delete(drawn.keys().next().value!)
  return found
}

/** Calls the official govuk-frontend template of a component. Text options are escaped; options named `html` take `Html` only. */
export const renderOfficial = <Name extends keyof GovukOptions>(name: Name, options: GovukOptions[Name]): Html => {
  const plain = toPlain('', options)
  const draw = (): Html => trustedMarkup(renderTemplate(`govuk/components/${name}/template.njk`, plain).trim())
  return sameOnManyPages.has(name) ? drawnOnce(name, plain, draw) : draw()
}

/** Calls the official template of an MOJ Frontend component, under the same rules. */
export const renderMoj = (name: string, options: object): Html =>
  trustedMarkup(renderTemplate(`moj/components/${name}/template.njk`, toPlain('', options)).trim())
