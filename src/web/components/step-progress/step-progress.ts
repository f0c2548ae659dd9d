import { html, type Html } from '../../html.ts'
import { renderMoj } from '../render-official.ts'

export type Step = { readonly text: string; readonly state: 'done' | 'now' | 'to-come'; readonly href?: string }

const words = { done: 'done', now: 'where you are now', 'to-come': 'still to come' } as const

/** The steps of a journey and where the person is. MOJ Frontend's progress bar with the state of each step in words. */
export const stepProgress = ({ label, steps, id = 'steps' }: { readonly label: string; readonly steps: readonly Step[]; readonly id?: string }): Html =>
  html`<nav class="ib-steps" aria-label="${label}">${renderMoj('progress-bar', {
    id,
    items: steps.map((step, index) => ({
      id: `${id}-${index + 1}`,
      label: {
        html: html`${step.href ? html`<a class="govuk-link govuk-link--no-visited-state" href="${step.href}">${step.text}</a>` : step.text}<span class="govuk-visually-hidden"> (${words[step.state]})</span>`,
      },
      complete: step.state === 'done',
      active: step.state === 'now',
    })),
  })}</nav>`
