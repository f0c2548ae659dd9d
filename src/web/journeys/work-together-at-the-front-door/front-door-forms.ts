import { warningText } from '../../components/govuk.ts'
import type { FormPage } from '../../form-page.ts'
import type { Html } from '../../html.ts'
import { paths } from '../../paths.ts'

/** Stands over every box that takes free text about work between agencies. */
export const noChildHere = (): Html => warningText({ text: 'Write nothing about any one child or family: no name, no initials, no number, no address, and nothing that lets a reader guess.', iconFallbackText: 'Warning' })

/** The way back to the front door, and where a form leads when it was sent. */
export const backToFrontDoor: FormPage<unknown, never>['back'] = (_subject, { programme }) => ({ href: paths.frontDoor(programme.id), text: 'The front door' })

/** In: a notice. Out: the way to the front door after a form was sent. */
export const toFrontDoor =
  (notice: string): FormPage<unknown, never>['done'] =>
  (_subject, { programme }) => ({ to: paths.frontDoor(programme.id), notice })
