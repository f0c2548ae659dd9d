import { html, type Html } from '../../html.ts'
import { errorSummary } from '../govuk.ts'

/** What is wrong with one field, in words that say how to put it right. `field` is the id of the input. */
export type FieldError = { readonly field: string; readonly message: string }

/** The summary at the top of a page that came back with errors; prints nothing when there are none. */
export const problemSummary = (errors: readonly FieldError[]): Html =>
  errors.length === 0
    ? html``
    : errorSummary({ titleText: 'There is a problem', errorList: errors.map(({ field, message }) => ({ text: message, href: `#${field}` })) })

/** The message of one field in the shape the official components take, or nothing. */
export const errorOf = (errors: readonly FieldError[], field: string): { readonly text: string } | undefined => {
  const found = errors.find((error) => error.field === field)
  return found && { text: found.message }
}
