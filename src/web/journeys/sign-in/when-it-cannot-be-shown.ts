import type { Refusal } from '../../../core/refusal.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { html } from '../../html.ts'
import type { Answer } from '../../page.ts'
import { paths } from '../../paths.ts'

type Shown = Extract<Answer, { kind: 'page' }>

const shown = (title: string, body: Shown['body']): Shown => ({ kind: 'page', title, body: html`${pageHeading({ title })}${body}` })

/** The page for an address that leads nowhere, or to something this person may not know of. */
export const noSuchPage = (): Shown =>
  shown(
    'Page not found',
    html`<p class="govuk-body">If you typed the address, check that it is right. If you followed a link, the page may have moved, or it may belong to a programme you are not a member of today.</p>
<p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to your programmes</a></p>`,
  )

/** The page for an address that led somewhere once. */
export const noLongerHere = (): Shown =>
  shown('This address no longer works', html`<p class="govuk-body">It was withdrawn, or the person it belonged to no longer serves the programme. Remove it from your calendar program. If you still serve the programme, sign in and make a new one.</p>`)

/** The page for a refusal by role: what is wrong and what would make it possible. */
export const notForYou = (refusal: Refusal): Shown =>
  shown(
    'You cannot open this page',
    html`<p class="govuk-body">${refusal.message} ${refusal.whatToDo}</p>
<p class="govuk-body"><a class="govuk-link" href="${paths.home()}">Go to your programmes</a></p>`,
  )

const causes: Readonly<Record<number, { readonly title: string; readonly words: string }>> = {
  403: { title: 'The form was too old', words: 'For safety a form works once, in the browser that opened it. Go back, load the page again and send it once more. What you typed is still there in most browsers.' },
  413: { title: 'The file is too large', words: 'A report or a paper may have up to 20 MB, a file of figures up to 128 MB. Go back and choose a smaller file. Whoever hosts the service can load a larger file of figures with the command “load-figures”.' },
  429: { title: 'Too many tries', words: 'There were too many requests in a short time. Wait five minutes and try again.' },
}

/** In: a status code and, for a fault, its reference. Out: the page that says so. */
export const problemPage = (code: number, reference: string | null): Shown => {
  const cause = causes[code]
  if (reference === null) {
    return shown(cause?.title ?? 'The request could not be read', html`<p class="govuk-body">${cause?.words ?? 'Go back and try again.'}</p>`)
  }
  return shown(
    'Sorry, there is a problem with the service',
    html`<p class="govuk-body">Nothing you did was half saved: it is either wholly there or not at all. Try again in a few minutes.</p>
<p class="govuk-body">If it happens again, give whoever hosts this service the reference <strong>${reference}</strong>.</p>`,
  )
}
