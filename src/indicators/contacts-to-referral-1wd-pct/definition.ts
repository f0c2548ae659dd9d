import { date, dateOfFirstRow, define, sameChildHas, withinWorkingDays } from '../define.ts'

export const contactsToReferral1wdPct = define({
  id: 'contacts_to_referral_1wd_pct',
  question: 'How many contacts become a referral within one working day?',
  why: 'Children wait for a decision while a contact is open. Annex A holds no date of decision, so the referral that follows stands in for it.',
  numerator: 'Contacts of the month whose child has a referral on the day of the contact or by the end of the next working day',
  denominator: 'Contacts dated in the month',
  source: 'Working Together to Safeguard Children 2023, https://www.gov.uk/government/publications/working-together-to-safeguard-children--2',
  timescale: '1 working day',
  better: 'neither',
  count: {
    from: 'extract',
    list: 1,
    of: { kind: 'dated', heading: 'Date of Contact' },
    give: { kind: 'share', where: sameChildHas(3, withinWorkingDays(1, dateOfFirstRow('Date of Contact'), date('Date of referral'))) },
  },
})
