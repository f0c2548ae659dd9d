import type { Body } from '../../../core/bodies/body.ts'
import type { CorporateParenting } from '../../../core/corporate-parenting/corporate-parenting.ts'
import type { FormPage } from '../../form-page.ts'
import { paths } from '../../paths.ts'

/** What every form about corporate parenting knows: what is on record, and the councils. */
export type ParentingSubject = { readonly parenting: CorporateParenting; readonly councils: readonly Body[] }

/** Where these forms find that, and the way back. */
export const aboutParenting: Pick<FormPage<ParentingSubject, never>, 'subject' | 'back'> = {
  subject: async (ask, { programme }) => ({ parenting: await ask.corporateParenting(programme.id), councils: (await ask.bodies(programme.id)).filter((each) => each.kind === 'council') }),
  back: (_subject, { programme }) => ({ href: paths.corporateParenting(programme.id), text: 'Promises to young people' }),
}

/** In: a notice. Out: the way to the page about promises after a form was sent. */
export const toParenting =
  (notice: string): FormPage<unknown, never>['done'] =>
  (_subject, { programme }) => ({ to: paths.corporateParenting(programme.id), notice })

/** In: councils. Out: what a list offers to choose from. */
export const councilChoices = (councils: readonly Body[]) => councils.map((each) => ({ value: each.id, text: each.name }))
