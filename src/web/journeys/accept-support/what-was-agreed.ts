import { asksForAnswer } from '../../../core/inspection/finding-status.ts'
import type { SupportTerms } from '../../../core/support/agree-support.ts'
import type { SupportPackage } from '../../../core/support/support-package.ts'
import { agreeOnSupport, changeSupport } from '../../../operations/keep-support.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { fieldOfRefusal, parseSupport, supportFields, type SupportChoices } from './support-fields.ts'

const choicesIn = async (ask: Questions, { programme: { id } }: ProgrammeVisit, chosen: readonly string[]): Promise<SupportChoices> => {
  const lineage = await ask.lineage(id)
  return {
    bodies: await ask.bodies(id),
    priorities: await ask.priorities(id),
    findings: (await ask.findings(id)).filter((each) => asksForAnswer(each, lineage) || chosen.includes(each.id)),
  }
}

/** What support by another council or an adviser was agreed? */
export const whatSupportWasAgreed = formPage<SupportChoices, SupportTerms>({
  path: paths.agreeSupport(':programme'),
  guard: 'keep-support',
  subject: (ask, visit) => choicesIn(ask, visit, []),
  title: 'What support was agreed?',
  lead: 'Another council, an alliance or an adviser supports this one. Write down what was agreed, so that everyone can see what came of it.',
  back: (_choices, { programme }) => ({ href: paths.support(programme.id), text: 'Support from others' }),
  fields: ({ subject, sent, errors }) => supportFields(null, subject, sent, errors),
  button: { text: 'Put it on record' },
  parse: (form, errors) => parseSupport(form, null, errors),
  act: (does, terms, { visit: { programme, actor } }) => agreeOnSupport(does, terms, { programme: programme.id, actor }),
  fieldOf: fieldOfRefusal,
  firstField: 'title',
  done: (_choices, { programme }) => ({ to: paths.support(programme.id), notice: 'The support is on record.' }),
})

type Standing = { readonly support: SupportPackage; readonly choices: SupportChoices }

/** What changes in what was agreed about support, and why? */
export const whatChangesInTheSupport = formPage<Standing, { readonly terms: SupportTerms; readonly reason: string }>({
  path: paths.reviseSupport(':programme', ':package'),
  guard: 'keep-support',
  subject: async (ask, visit) => {
    const support = (await ask.supportPackages(visit.programme.id)).find((each) => each.id === visit.params['package'])
    return support === undefined ? null : { support, choices: await choicesIn(ask, visit, support.findings) }
  },
  title: 'What changes in the agreement?',
  kicker: ({ support }) => support.title,
  lead: 'What stood before stays in the journal.',
  back: ({ support }, { programme }) => ({ href: paths.supportPackage(programme.id, support.id), text: support.title }),
  fields: ({ subject: { support, choices }, sent, errors }) => html`${supportFields(support, choices, sent, errors)}${fieldsFor(sent, errors).long('reason', 'Why it changes', { rows: '2' })}`,
  button: { text: 'Record the change' },
  parse: (form, errors, { support }) => {
    const terms = parseSupport(form, support, errors)
    return terms === null ? null : { terms, reason: form.text('reason') }
  },
  act: (does, sent, { subject: { support }, visit: { programme, actor } }) => changeSupport(does, { support: support.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: fieldOfRefusal,
  firstField: 'title',
  done: ({ support }, { programme }) => ({ to: paths.supportPackage(programme.id, support.id), notice: 'The change is on record.' }),
})
