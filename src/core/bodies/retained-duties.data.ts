/** A duty the law lays on a council itself. A trust may do the work; the council answers. */
export type RetainedDuty = { readonly clause: string; readonly what: string; readonly law: { readonly title: string; readonly url: string } }

const act = (title: string, path: string) => ({ title, url: `https://www.legislation.gov.uk/ukpga/${path}` }) as const

/** What stays with each council when a trust runs its children’s services (domain.md 9.4). Reviewed 22 November 2026. */
export const retainedDuties: readonly RetainedDuty[] = [
  { clause: '1', what: 'Have a director of children’s services, who answers for them.', law: act('Children Act 2004, section 18', '2004/31/section/18') },
  { clause: '2', what: 'Have a lead member for children’s services among its councillors.', law: act('Children Act 2004, section 19', '2004/31/section/19') },
  { clause: '3', what: 'Be a good corporate parent to children in care and care leavers.', law: act('Children and Social Work Act 2017, section 1', '2017/16/section/1') },
  { clause: '4', what: 'Let councillors scrutinise children’s services.', law: act('Local Government Act 2000, section 9F', '2000/22/section/9F') },
  { clause: '5', what: 'Send the Department for Education the figures it asks for, for its own area.', law: act('Children Act 1989, section 83', '1989/41/section/83') },
  { clause: '6', what: 'Hear complaints about children’s services.', law: act('Children Act 1989, section 26', '1989/41/section/26') },
  { clause: '7', what: 'Be inspected by Ofsted in its own name, whoever does the work.', law: act('Education and Inspections Act 2006, section 136', '2006/40/section/136') },
]
