import type { Html } from '../../html.ts'
import { tag } from '../govuk.ts'

/** How a state feels; never shown without words. `unknown` is for "cannot tell" in all its forms and never looks good. */
export type Tone = 'good' | 'steady' | 'watch' | 'bad' | 'unknown' | 'neutral' | 'done'

const classes: Readonly<Record<Tone, string>> = {
  good: 'govuk-tag--green',
  steady: 'govuk-tag--teal',
  watch: 'govuk-tag--yellow',
  bad: 'govuk-tag--red',
  unknown: 'ib-tag--unknown',
  neutral: 'govuk-tag--grey',
  done: 'govuk-tag--purple',
}

/** A state in words, with a tone. Colour repeats the words and never replaces them. */
export const stateTag = ({ words, tone }: { readonly words: string; readonly tone: Tone }): Html => tag({ text: words, classes: classes[tone] })
