import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { componentsPage } from './components-page.ts'

/** Which components are there? Every one in use, with its options and examples. */
export const whichComponentsAreThere = page({
  path: paths.components(),
  guard: 'anyone',
  show: () => ({ kind: 'page', title: 'Components', width: 'wide', body: componentsPage() }),
})
