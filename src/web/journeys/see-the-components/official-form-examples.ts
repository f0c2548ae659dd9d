import * as govuk from '../../components/govuk.ts'
import { html } from '../../html.ts'
import type { ComponentDescription } from './component-description.ts'

type Described = Pick<ComponentDescription, 'purpose' | 'examples'>

/** The official components forms are made of. */
export const formExamples = {
  button: {
    purpose: 'Does something. One main button on a page; the word is the act.',
    examples: [
      {
        shown: html`<div class="govuk-button-group">${govuk.button({ text: 'Accept the report' })}${govuk.button({ text: 'Save and come back', classes: 'govuk-button--secondary' })}${govuk.button({ text: 'Withdraw the action', classes: 'govuk-button--warning' })}</div>`,
      },
    ],
  },
  'character-count': {
    purpose: 'Longer text with a limit. Without scripts the limit is stated and checked on the server.',
    examples: [{ shown: govuk.characterCount({ id: 'example-reason', name: 'reason', maxlength: '400', label: { text: 'Why is this late?' } }) }],
  },
  checkboxes: {
    purpose: 'Any number of answers.',
    examples: [
      {
        shown: govuk.checkboxes({
          name: 'strands',
          idPrefix: 'example-strands',
          fieldset: { legend: { text: 'Which evidence do you hold?', classes: 'govuk-fieldset__legend--m' } },
          hint: { text: 'Closing an action needs at least two kinds.' },
          items: [{ value: 'data', text: 'Figures' }, { value: 'practice', text: 'Practice: audits and visits' }, { value: 'voice', text: 'What children and families say' }],
        }),
      },
    ],
  },
  'date-input': {
    purpose: 'A date people know. Three fields, because every device can type numbers.',
    examples: [
      {
        title: 'With an error',
        shown: govuk.dateInput({
          id: 'example-due',
          fieldset: { legend: { text: 'When is it due?', classes: 'govuk-fieldset__legend--m' } },
          hint: { text: 'For example, 30 9 2026' },
          errorMessage: { text: 'The due date must include a year' },
          items: [
            { id: 'example-due-day', name: 'due-day', label: 'Day', classes: 'govuk-input--width-2', value: '30' },
            { id: 'example-due-month', name: 'due-month', label: 'Month', classes: 'govuk-input--width-2', value: '9' },
            { id: 'example-due-year', name: 'due-year', label: 'Year', classes: 'govuk-input--width-4 govuk-input--error' },
          ],
        }),
      },
    ],
  },
  'error-message': { purpose: 'Says beside a field what is wrong and how to put it right.', examples: [{ shown: govuk.errorMessage({ text: 'Enter how you will know that this has worked' }) }] },
  'error-summary': {
    purpose: 'All errors of a page, first thing in the main part. Use problem summary, which makes it from field errors.',
    examples: [{ shown: govuk.errorSummary({ titleText: 'There is a problem', disableAutoFocus: true, errorList: [{ text: 'The due date must include a year', href: '#example-due-year' }] }) }],
  },
  fieldset: {
    purpose: 'Binds questions that belong together under one heading.',
    examples: [
      {
        shown: govuk.fieldset({
          legend: { text: 'Who owns this action?', classes: 'govuk-fieldset__legend--m' },
          html: html`${govuk.input({ id: 'example-owner-post', name: 'post', label: { text: 'Post' } })}${govuk.input({ id: 'example-owner-name', name: 'name', label: { text: 'Name, if known' } })}`,
        }),
      },
    ],
  },
  'file-upload': {
    purpose: 'One or more files from the person.',
    examples: [{ shown: govuk.fileUpload({ id: 'example-file', name: 'report', label: { text: 'Choose the report' }, hint: { text: 'A PDF of up to 20 MB, as published by Ofsted' } }) }],
  },
  hint: { purpose: 'Help for one question, in a sentence.', examples: [{ shown: govuk.hint({ text: 'Write it so that a councillor can follow it.' }) }] },
  input: {
    purpose: 'A short answer. The width says how long.',
    examples: [{ shown: govuk.input({ id: 'example-target', name: 'target', label: { text: 'Target' }, suffix: { text: 'in 100' }, classes: 'govuk-input--width-4', inputmode: 'numeric' }) }],
  },
  label: { purpose: 'Names a field.', examples: [{ shown: html`${govuk.label({ for: 'example-labelled', text: 'Name of the meeting' })}<input class="govuk-input" id="example-labelled" name="meeting">` }] },
  'password-input': {
    purpose: 'A password. With scripts it can be shown.',
    examples: [{ shown: govuk.passwordInput({ id: 'example-password', name: 'password', label: { text: 'Password' }, autocomplete: 'current-password' }) }],
  },
  radios: {
    purpose: 'One answer of a few.',
    examples: [
      {
        shown: govuk.radios({
          name: 'delivery',
          idPrefix: 'example-delivery',
          fieldset: { legend: { text: 'How is delivery going?', classes: 'govuk-fieldset__legend--m' } },
          items: [{ value: 'on-track', text: 'On track' }, { value: 'at-risk', text: 'At risk', hint: { text: 'May miss its date' } }, { value: 'off-track', text: 'Off track' }],
        }),
      },
    ],
  },
  select: {
    purpose: 'One answer of many. Radios are better up to about seven.',
    examples: [{ shown: govuk.select({ id: 'example-body', name: 'body', label: { text: 'Council' }, items: [{ value: 'n', text: 'North Exampleshire' }, { value: 's', text: 'South Exampleshire' }] }) }],
  },
  textarea: {
    purpose: 'A longer answer.',
    examples: [{ shown: govuk.textarea({ id: 'example-change', name: 'change', label: { text: 'What will be different for children?' }, rows: '4' }) }],
  },
} as const satisfies Readonly<Record<string, Described>>
