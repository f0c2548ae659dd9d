import { button, checkboxes, fileUpload } from '../../components/govuk.ts'
import * as moj from '../../components/moj.ts'
import { html } from '../../html.ts'
import { needed, optional, type ComponentDescription } from './component-description.ts'

const content = needed('text or html', 'string or Html', 'What it says.')
const label = needed('label', 'string', 'Names the navigation for screen readers; different for each on a page.')
const items = needed('items[]', 'array', 'Each with text, href and, for the present page, active.')
const from = 'MOJ Frontend' as const

export const mojComponents: readonly ComponentDescription[] = [
  {
    name: 'alert',
    from,
    purpose: 'Something about this page that the person must know. It stays until the cause is gone.',
    options: [needed('variant', 'string', 'information, success, warning or error.'), needed('title', 'string', 'Name of the region.'), content, optional('showTitleAsHeading', 'boolean', 'Prints the title.'), optional('headingTag', 'string', 'h2, h3 or h4.')],
    examples: [
      { shown: moj.alert({ variant: 'warning', title: 'Claim and figures differ', text: 'The claim says the measure improved. The figures show no change.' }) },
      { shown: moj.alert({ variant: 'information', title: 'Provisional figures', text: 'The figures of June are provisional.' }) },
      { shown: moj.alert({ variant: 'success', title: 'Report accepted', text: 'All 11 findings are in the register.' }) },
      { shown: moj.alert({ variant: 'error', title: 'File not read', text: 'The file holds pictures of pages and no words. Ask for the published PDF.' }) },
    ],
  },
  { name: 'badge', from, purpose: 'A short mark beside a heading: a kind, not a state.', options: [content, optional('classes', 'string', 'Such as moj-badge--large.')], examples: [{ shown: moj.badge({ text: 'Priority action' }) }] },
  {
    name: 'banner',
    from,
    purpose: 'A result in one line.',
    options: [optional('type', 'string', 'success, warning or information.'), needed('iconFallbackText', 'string', 'Names the region.'), content],
    examples: [{ shown: moj.banner({ type: 'success', iconFallbackText: 'Example: plan baselined', text: 'The plan was baselined as version 2.' }) }],
  },
  {
    name: 'button menu',
    from,
    purpose: 'Further things to do with one thing. The buttons stand side by side, with or without scripts.',
    options: [needed('button.text', 'string', 'Name of the menu.'), needed('items[]', 'array', 'Buttons or links.')],
    examples: [{ shown: moj.buttonMenu({ button: { text: 'More' }, items: [{ text: 'Change the owner', href: '#button-menu' }, { text: 'Move the date', href: '#button-menu' }] }) }],
  },
  {
    name: 'filter',
    from,
    purpose: 'Narrows a list. A form of method get, so that the result has an address; what was chosen can be taken away again.',
    options: [needed('heading.text', 'string', 'Heading.'), needed('optionsHtml', 'Html', 'The form fields.'), optional('selectedFilters', 'object', 'What was chosen, each with a link without it.'), optional('submit.text', 'string', 'Words of the button.')],
    examples: [
      {
        shown: html`<form method="get" action="#filter">${moj.filter({
          heading: { text: 'Filter findings' },
          selectedFilters: { heading: { text: 'Chosen' }, clearLink: { text: 'Clear all', href: '#filter' }, categories: [{ heading: { text: 'Visit' }, items: [{ text: 'March 2025', href: '#filter' }] }] },
          optionsHtml: checkboxes({
            name: 'missing',
            idPrefix: 'example-missing',
            classes: 'govuk-checkboxes--small',
            fieldset: { legend: { text: 'What is missing', classes: 'govuk-fieldset__legend--s' } },
            items: [{ value: 'action', text: 'No action' }, { value: 'owner', text: 'No owner' }, { value: 'measure', text: 'No measure' }],
          }),
        })}</form>`,
      },
    ],
  },
  {
    name: 'identity bar',
    from,
    purpose: 'Says which thing all the tabs of a page are about.',
    options: [needed('title', 'object', 'text or html.'), optional('menus[]', 'array', 'Button menus.')],
    examples: [{ shown: moj.identityBar({ title: { text: 'Action 14: one front door for all contacts' } }) }],
  },
  {
    name: 'multi file upload',
    from,
    purpose: 'Several files for one thing. Without scripts each lot is sent with the button and listed above.',
    options: [needed('uploadedFiles', 'object', 'Heading and items already held, each with a button that takes it away.'), needed('uploadHtml', 'Html', 'File field and button.')],
    examples: [
      {
        shown: html`<form method="post" action="#multi-file-upload">${moj.multiFileUpload({
          uploadedFiles: { heading: { text: 'Files added' }, items: [{ message: { text: 'audit-june.pdf, 14 pages' }, fileName: 'audit-june', originalFileName: 'audit-june.pdf', deleteButton: { text: 'Remove' } }] },
          uploadHtml: html`${fileUpload({ id: 'example-files', name: 'files', multiple: true, label: { text: 'Add files' } })}${button({ text: 'Send the files', classes: 'govuk-button--secondary' })}`,
        })}</form>`,
      },
    ],
  },
  {
    name: 'notification badge',
    from,
    purpose: 'How many things wait for the person. Nothing is shown for none.',
    options: [needed('text', 'string', 'The count.'), needed('visuallyHiddenText', 'string', 'Of what.')],
    examples: [{ shown: html`<p class="govuk-body">Findings without an action ${moj.notificationBadge({ text: '3', visuallyHiddenText: 'findings' })}</p>` }],
  },
  {
    name: 'page header actions',
    from,
    purpose: 'A heading with the things that can be done to the whole page.',
    options: [needed('heading', 'object', 'text, level and classes.'), optional('items[]', 'array', 'Buttons.')],
    examples: [{ shown: moj.pageHeaderActions({ heading: { text: 'Improvement plan', level: 3, classes: 'govuk-heading-l' }, items: [{ text: 'Add an action', href: '#page-header-actions' }, { text: 'Export', href: '#page-header-actions', classes: 'govuk-button--secondary' }] }) }],
  },
  {
    name: 'primary navigation',
    from,
    purpose: 'The parts of the service for a person with more than one programme.',
    options: [label, items],
    examples: [{ shown: moj.primaryNavigation({ label: 'Example primary navigation', items: [{ text: 'Programmes', href: '#primary-navigation', active: true }, { text: 'People', href: '#primary-navigation' }] }) }],
  },
  {
    name: 'side navigation',
    from,
    purpose: 'The pages of one long thing, such as a pack.',
    options: [label, items, optional('sections[]', 'array', 'Groups of items, each with a heading, instead of items.')],
    examples: [{ shown: moj.sideNavigation({ label: 'Example side navigation', items: [{ text: 'Summary', href: '#side-navigation', active: true }, { text: 'What slipped', href: '#side-navigation' }, { text: 'Evidence', href: '#side-navigation' }] }) }],
  },
  {
    name: 'sub navigation',
    from,
    purpose: 'The views of one thing, each a page with its own address.',
    options: [label, items],
    examples: [{ shown: moj.subNavigation({ label: 'Example sub navigation', items: [{ text: 'Finding', href: '#sub-navigation', active: true }, { text: 'Actions', href: '#sub-navigation' }, { text: 'History', href: '#sub-navigation' }] }) }],
  },
]
