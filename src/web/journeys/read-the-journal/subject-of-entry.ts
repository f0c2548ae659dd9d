import type { JournalEntry } from '../../../core/journal-entry.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'

/** In: a value as the journal keeps it, and names of members, the innermost last. Out: the text or number there, or null. */
const textAt = (value: unknown, ...names: readonly string[]): string | null => {
  const found = names.reduce<unknown>((at, name) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[name] : undefined), value)
  return typeof found === 'string' || typeof found === 'number' ? String(found) : null
}

const link = (href: string, words: string): Html => html`<a class="govuk-link" href="${href}">${words}</a>`

/**
 * In: the programme and a line of its journal. Out: the thing the line is about, in words a person knows it by and one
 * click from its page where it has one; null where the line says nothing a person would know.
 */
export const subjectOfEntry = (programme: string, { subjectKind, subject, before, after }: JournalEntry): Html | null => {
  const text = (...names: readonly string[]): string | null => textAt(after, ...names) ?? textAt(before, ...names)
  switch (subjectKind) {
    case 'action': {
      const [number, title] = [text('number'), text('title')]
      return link(paths.action(programme, subject), number === null || title === null ? 'See the action' : `${number}. ${title}`)
    }
    case 'inspection':
      return link(paths.visit(programme, subject), text('inspection', 'providerAsPrinted') ?? 'See the visit')
    case 'finding':
      return link(paths.finding(programme, subject), 'See the finding')
    case 'membership':
      return html`${text('capacity')}`
    case 'report':
      return html`${text('fileName')}`
    case 'priority':
      return html`${text('title')}`
    case 'outcome':
      return html`${text('difference')}`
    default:
      return null
  }
}
