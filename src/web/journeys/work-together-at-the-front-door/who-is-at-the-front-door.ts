import type { Body, BodyId } from '../../../core/bodies/body.ts'
import { partnerKinds, type FrontDoorPartner } from '../../../core/front-door/front-door.ts'
import { addAPartner } from '../../../operations/keep-the-front-door.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { partnerKindWords } from '../../words/front-door-words.ts'
import { backToFrontDoor, toFrontDoor } from './front-door-forms.ts'

/** Which agency is at the front door? */
export const whoIsAtTheFrontDoor = formPage<readonly Body[], Pick<FrontDoorPartner, 'name' | 'kind' | 'body'>>({
  path: paths.addFrontDoorPartner(':programme'),
  guard: 'keep-front-door',
  subject: (ask, { programme }) => ask.bodies(programme.id),
  title: 'Which agency is at the front door?',
  lead: 'Add each agency once. What it gives stands in the agreement.',
  back: backToFrontDoor,
  fields: ({ subject, sent, errors }) => {
    const { line, choose } = fieldsFor(sent, errors)
    return html`${line('name', 'Name of the agency')}
${choose('agencyKind', 'What kind of agency is it?', partnerKinds.map((kind) => ({ value: kind, text: partnerKindWords[kind] })), { first: 'Choose a kind' })}
${choose('body', 'Is it one of the bodies of this programme?', subject.map((each) => ({ value: each.id, text: each.name })), { first: 'No, or not known' })}`
  },
  button: { text: 'Add the agency' },
  parse: (form, errors) => {
    const kind = partnerKinds.find((each) => each === form.text('agencyKind'))
    if (kind === undefined) errors.push({ field: 'agencyKind', message: 'Choose what kind of agency it is' })
    return kind === undefined ? null : { name: form.text('name'), kind, body: form.text('body') === '' ? null : (form.text('body') as BodyId) }
  },
  act: (does, partner, { visit: { programme, actor } }) => addAPartner(does, partner, { programme: programme.id, actor }),
  fieldOf: { 'no-such-body': 'body' },
  firstField: 'name',
  done: toFrontDoor('The agency is on the list.'),
})
