import type { SupportPackage } from '../../../core/support/support-package.ts'
import type { FormPage } from '../../form-page.ts'
import { paths } from '../../paths.ts'

/** What every form about one package has in common: which package, the way back, and where it leads. */
export const aboutOnePackage: Pick<FormPage<SupportPackage, never>, 'subject' | 'kicker' | 'back'> = {
  subject: async (ask, { programme, params }) => (await ask.supportPackages(programme.id)).find((each) => each.id === params['package']) ?? null,
  kicker: ({ title }) => title,
  back: ({ id, title }, { programme }) => ({ href: paths.supportPackage(programme.id, id), text: title }),
}

/** In: a notice. Out: the way back to the package after the form was sent. */
export const backToPackage =
  (notice: string): FormPage<SupportPackage, never>['done'] =>
  ({ id }, { programme }) => ({ to: paths.supportPackage(programme.id, id), notice })
