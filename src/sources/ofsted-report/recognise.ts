import type { Visit } from '../../core/inspection/reading.ts'
import { joinText } from './cite.ts'
import type { Line } from './layout.ts'

/** What a document says it is, from its first page. */
export type Recognised =
  | { readonly kind: 'report'; readonly family: 'ILACS' | 'SIF' | 'LAC-2013'; readonly isReinspection: boolean }
  | { readonly kind: 'safeguarding-board-review' }
  | { readonly kind: 'letter'; readonly visit: Visit }
  | { readonly kind: 'area-SEND' | 'JTAI' | 'earlier-programme' }
  | { readonly kind: 'unknown' }

const strong = (front: readonly Line[]): string => joinText(front.filter((line) => line.page === 1 && (line.isBold || line.size >= 13)).map((line) => line.text))

/** In: the lines of the first pages. Out: the kind of document. Titles count before words in the text. */
export const recognise = (front: readonly Line[]): Recognised => {
  const title = strong(front)
  const page = joinText(front.filter((line) => line.page === 1).map((line) => line.text))
  if (/area send\b.{0,40}inspection|joint local area .{0,60}(?:send|special educational needs)|local area partnership/i.test(title)) return { kind: 'area-SEND' }
  if (/joint targeted area inspection|\bjtai\b/i.test(title)) return { kind: 'JTAI' }
  if (/focused visit/i.test(title) || /findings of (?:the |a )?(?:ofsted )?focused visit/i.test(page)) return { kind: 'letter', visit: 'focused-visit' }
  if (/monitoring visit/i.test(title) || /findings of (?:the|a) (?:\w+ )?monitoring visit/i.test(page)) return { kind: 'letter', visit: 'monitoring-visit' }
  if (/assurance visit/i.test(title)) return { kind: 'letter', visit: 'assurance-visit' }
  if (/inspection of services for (?:children in need of help|children who need help)/i.test(title)) {
    return { kind: 'report', family: 'SIF', isReinspection: /re-?\s?inspection of services/i.test(title) }
  }
  if (/inspection of (?:services for )?(?:looked[- ]after children|children looked after)/i.test(title)) return { kind: 'report', family: 'LAC-2013', isReinspection: false }
  if (/unannounced inspection of contact|inspection of safeguarding and looked[- ]after|arrangements for the protection of children/i.test(title)) return { kind: 'earlier-programme' }
  if (/(?:review|inspection) of the effectiveness of the local safeguarding children board/i.test(title)) return { kind: 'safeguarding-board-review' }
  if (/inspection of .{0,90}(?:children[’']?s (?:social (?:care|work) )?services|local authority children|children[’']?s social care)/i.test(title)) return { kind: 'report', family: 'ILACS', isReinspection: false }
  if (/the impact of leaders on/i.test(page) && /the experiences and progress of/i.test(page)) return { kind: 'report', family: 'ILACS', isReinspection: false }
  return { kind: 'unknown' }
}
