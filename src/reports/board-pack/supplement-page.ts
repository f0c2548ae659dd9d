import type { Supplement } from '../../core/pack/pack.ts'
import type { Page } from '../page/paper.ts'
import { flagNote } from './flag-note.ts'
import { pageOf, paragraph, slug } from './page-parts.ts'

/** In: a late paper and its number. Out: its page. `isSupplement` where it came after the edition was issued. */
export const supplementPage = ({ title, from, paragraphs, flags }: Supplement, number: number, isSupplement: boolean): Page => ({
  ...pageOf(`${isSupplement ? 'supplement' : 'paper'}-${number}-${slug(title)}`, title, [paragraph(`From ${from}.`, 'quiet'), ...paragraphs.map((each) => paragraph(each)), ...(flags === undefined ? [] : [flagNote(flags)])]),
  isSupplement,
})
