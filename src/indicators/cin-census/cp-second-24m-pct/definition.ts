import { all, before, date, dateOfFirstRow, define, notAfter, plusMonths, sameChildHas } from '../../define.ts'

const start = 'CPPstartDate'
const end = 'CPPendDate'

export const cpSecond24mPct = define({
  id: 'cp_second_24m_pct',
  question: 'How many new plans are of a child who had a plan in the last two years?',
  why: 'A plan soon after another says that safety did not last.',
  numerator: 'Of those, plans whose child has an earlier plan that ended within the 24 months before this one began',
  denominator: 'Child protection plans begun in the month',
  source: 'Characteristics of children in need (DfE statistics), https://www.gov.uk/government/collections/statistics-children-in-need',
  timescale: '24 months',
  looksBack: 24,
  better: 'lower',
  count: {
    from: 'extract',
    list: 'census-protection-plans',
    of: { kind: 'dated', heading: start },
    give: {
      kind: 'share',
      where: sameChildHas('census-protection-plans', all(
        before(date(start), dateOfFirstRow(start)),
        notAfter(plusMonths(dateOfFirstRow(start), -24), date(end)),
        notAfter(date(end), dateOfFirstRow(start)),
      )),
    },
  },
})
