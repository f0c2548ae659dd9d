import { govukOptionDescriptions } from '../../components/generated/govuk-options.ts'
import * as govuk from '../../components/govuk.ts'
import { html } from '../../html.ts'
import type { ComponentDescription } from './component-description.ts'
import { formExamples } from './official-form-examples.ts'

type Described = Pick<ComponentDescription, 'purpose' | 'examples'>

// Every official component in use must have an entry: a missing one does not compile.
const described: Readonly<Record<(typeof govuk.officialInUse)[number], Described>> = {
  ...formExamples,
  accordion: {
    purpose: 'Several sections of which people need one or two. Without scripts every section is open.',
    examples: [
      {
        shown: govuk.accordion({
          id: 'example-accordion',
          headingLevel: 4,
          items: [
            { heading: { text: 'How the finding was made' }, content: { text: 'Inspectors read 40 case files over two weeks.' } },
            { heading: { text: 'What the council replied' }, content: { text: 'The council accepted the finding on the day of publication.' } },
          ],
        }),
      },
    ],
  },
  'back-link': { purpose: 'One step back in a journey of several pages.', examples: [{ shown: govuk.backLink({ text: 'Back', href: '#back-link' }) }] },
  breadcrumbs: {
    purpose: 'Where a page stands. Not used inside a journey: there the back link stands.',
    examples: [
      {
        shown: govuk.breadcrumbs({
          labelText: 'Example breadcrumb',
          items: [{ text: 'Exampleshire', href: '#breadcrumbs' }, { text: 'Inspections', href: '#breadcrumbs' }, { text: 'Inspection of March 2025' }],
        }),
      },
    ],
  },
  details: {
    purpose: 'Help or detail that a few people need. Printed in full.',
    examples: [{ shown: govuk.details({ summaryText: 'How the due date was counted', text: '70 working days from the day the report was received.' }) }],
  },
  'inset-text': { purpose: 'Words that must not be missed in running text.', examples: [{ shown: govuk.insetText({ text: 'A completed action is not yet an improved service.' }) }] },
  'notification-banner': {
    purpose: 'Says what has just happened, or something that matters to the whole programme.',
    examples: [
      { title: 'Something to know', shown: govuk.notificationBanner({ titleId: 'example-banner-note', text: 'The next monitoring visit is on 14 July.' }) },
      { title: 'Done', shown: govuk.notificationBanner({ type: 'success', role: 'region', titleId: 'example-banner-done', text: 'The action was saved.' }) },
    ],
  },
  pagination: {
    purpose: 'Moves through a long list page by page.',
    examples: [
      {
        shown: govuk.pagination({
          landmarkLabel: 'Example pages of findings',
          previous: { href: '#pagination' },
          next: { href: '#pagination' },
          items: [{ number: '1', href: '#pagination' }, { number: '2', current: true, href: '#pagination' }, { number: '3', href: '#pagination' }],
        }),
      },
    ],
  },
  panel: {
    purpose: 'The end of a journey, once only.',
    examples: [{ shown: govuk.panel({ headingLevel: 4, titleText: 'Evidence offered', text: 'Two reviewers will look at it independently.' }) }],
  },
  'phase-banner': {
    purpose: 'Says that a part of the service is being tried out.',
    examples: [{ shown: govuk.phaseBanner({ tag: { text: 'Trial' }, text: 'This page is new. Tell your programme lead what is missing.' }) }],
  },
  'service-navigation': {
    purpose: 'The pages of a programme. On a narrow screen it folds behind a button where scripts run, and runs on in lines where they do not.',
    examples: [
      {
        shown: govuk.serviceNavigation({
          serviceName: 'Exampleshire',
          serviceUrl: '#service-navigation',
          ariaLabel: 'Example programme',
          navigationLabel: 'Example pages',
          navigationId: 'example-navigation',
          navigation: [{ text: 'What needs you', href: '#service-navigation', current: true }, { text: 'Findings', href: '#service-navigation' }, { text: 'Plan', href: '#service-navigation' }],
        }),
      },
    ],
  },
  'skip-link': {
    purpose: 'Takes keyboard users past the header. Seen when it has focus: it is the first link of every page.',
    examples: [{ shown: html`${govuk.skipLink({ text: 'Skip to main content', href: '#main-content' })}<p class="govuk-body">Press Tab here to see it.</p>` }],
  },
  'summary-list': {
    purpose: 'Facts about one thing, each with its name, and a way to change it where that is allowed.',
    examples: [
      {
        shown: govuk.summaryList({
          rows: [
            { key: { text: 'Owner' }, value: { text: 'Assistant director, early help' }, actions: { items: [{ href: '#summary-list', text: 'Change', visuallyHiddenText: 'owner' }] } },
            { key: { text: 'Due' }, value: { text: '30 September 2026' } },
            { key: { text: 'How we will know' }, value: { text: 'Nine in ten assessments are finished within 45 working days.' } },
          ],
        }),
      },
    ],
  },
  tabs: {
    purpose: 'Two to four views of one thing. Without scripts the views follow each other under a list of links.',
    examples: [
      {
        shown: govuk.tabs({
          idPrefix: 'example-tabs',
          title: 'Views of the measure',
          items: [
            { id: 'example-tab-ours', label: 'Our own past', panel: { html: html`<h3 class="govuk-heading-s">Our own past</h3><p class="govuk-body">88 of 100 in June, 81 of 100 in May.</p>` } },
            { id: 'example-tab-england', label: 'England', panel: { html: html`<h3 class="govuk-heading-s">England</h3><p class="govuk-body">83 of 100 in the year to March.</p>` } },
          ],
        }),
      },
    ],
  },
  tag: {
    purpose: 'A state in one to three words. Use the state tag, which binds colour to meaning.',
    examples: [{ shown: govuk.tag({ text: 'Draft', classes: 'govuk-tag--grey' }) }],
  },
  'task-list': {
    purpose: 'The parts of a piece of work that can be done in any order, with the state of each.',
    examples: [
      {
        shown: govuk.taskList({
          idPrefix: 'example-tasks',
          items: [
            { title: { text: 'Check the judgements' }, href: '#task-list', status: { text: 'Done' } },
            { title: { text: 'Check the findings' }, href: '#task-list', hint: { text: '3 of 11 still to look at' }, status: { tag: { text: 'Under way', classes: 'govuk-tag--teal' } } },
            { title: { text: 'Accept the report' }, status: { text: 'Cannot start yet', classes: 'govuk-task-list__status--cannot-start-yet' } },
          ],
        }),
      },
    ],
  },
  'warning-text': {
    purpose: 'Something with consequences, before the person acts.',
    examples: [{ shown: govuk.warningText({ text: 'A published paper cannot be taken back, only corrected by a new edition.', iconFallbackText: 'Warning' }) }],
  },
}

export const officialComponents: readonly ComponentDescription[] = govuk.officialInUse.map((name) => ({
  name: name.replaceAll('-', ' '),
  from: 'GOV.UK Frontend',
  options: govukOptionDescriptions[name],
  ...described[name],
}))
