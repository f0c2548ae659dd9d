import type { Html } from '../html.ts'
import type { GovukOptions } from './generated/govuk-options.ts'
import { renderOfficial } from './render-official.ts'

// The official components in use, one line each. Data tables are ours (data-table): the macro is two to three times slower.
const official =
  <Name extends keyof GovukOptions>(name: Name) =>
  (options: GovukOptions[Name]): Html =>
    renderOfficial(name, options)

export const accordion = official('accordion')
export const backLink = official('back-link')
export const breadcrumbs = official('breadcrumbs')
export const button = official('button')
export const characterCount = official('character-count')
export const checkboxes = official('checkboxes')
export const dateInput = official('date-input')
export const details = official('details')
export const errorMessage = official('error-message')
export const errorSummary = official('error-summary')
export const fieldset = official('fieldset')
export const fileUpload = official('file-upload')
export const hint = official('hint')
export const input = official('input')
export const insetText = official('inset-text')
export const label = official('label')
export const notificationBanner = official('notification-banner')
export const pagination = official('pagination')
export const panel = official('panel')
export const passwordInput = official('password-input')
export const phaseBanner = official('phase-banner')
export const radios = official('radios')
export const select = official('select')
export const serviceNavigation = official('service-navigation')
export const skipLink = official('skip-link')
export const summaryList = official('summary-list')
export const tabs = official('tabs')
export const tag = official('tag')
export const taskList = official('task-list')
export const textarea = official('textarea')
export const warningText = official('warning-text')

/** The names of the official components in use, for the page that lists them. */
export const officialInUse = [
  'accordion', 'back-link', 'breadcrumbs', 'button', 'character-count', 'checkboxes', 'date-input', 'details', 'error-message',
  'error-summary', 'fieldset', 'file-upload', 'hint', 'input', 'inset-text', 'label', 'notification-banner', 'pagination', 'panel',
  'password-input', 'phase-banner', 'radios', 'select', 'service-navigation', 'skip-link', 'summary-list', 'tabs', 'tag', 'task-list',
  'textarea', 'warning-text',
] as const satisfies readonly (keyof GovukOptions)[]
