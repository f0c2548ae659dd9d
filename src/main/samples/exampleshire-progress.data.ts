import type { DeliveryState } from '../../core/plan/plan.ts'

type SampleUpdate = {
  readonly on: string
  readonly delivery: DeliveryState
  readonly changed: string
  readonly know: string
  readonly why?: string
  readonly newDue?: string
  readonly agreedBy?: string
}

/**
 * Wholly invented. What owners said of some actions of the invented plan, oldest first. `firstDue` is the end date as it was planned; the
 * last update leaves the action where exampleshire.data.ts says it stands.
 */
export const exampleshireProgress: readonly { readonly action: number; readonly firstDue: string; readonly updates: readonly SampleUpdate[] }[] = [
  {
    action: 2,
    firstDue: '2026-09-30',
    updates: [
      { on: '2026-03-20', delivery: 'on-track', changed: 'Nothing yet. The form is still being tried.', know: 'Two schools use it; we read each one that comes in.' },
      {
        on: '2026-06-12', delivery: 'at-risk', changed: 'Some families are asked fewer questions twice.', know: 'Five parents told us so at the drop-in.',
        why: 'The health trust could not change its system before the summer. We send the form by secure mail until then.', newDue: '2026-10-16', agreedBy: 'Improvement board, 11 June 2026',
      },
      {
        on: '2026-09-18', delivery: 'off-track', changed: 'Not enough. Half of contacts still come without a reason for worry.', know: 'Count of contacts on the form, August: 212 of 431.',
        why: 'Two secondary schools and the hospital have not begun. Their leads meet us on 2 October.', newDue: '2026-10-30', agreedBy: 'Improvement board, 17 September 2026',
      },
    ],
  },
  {
    action: 4,
    firstDue: '2026-09-30',
    updates: [
      {
        on: '2026-07-24', delivery: 'at-risk', changed: 'Most parents see the report before the day now.', know: 'Chairs note it at each conference: 31 of 44 in July.',
        why: 'One district has no administrator. The post is out to advert, and two others share the work.', newDue: '2026-12-18', agreedBy: 'Director of children’s services, 24 July 2026',
      },
      { on: '2026-10-30', delivery: 'on-track', changed: 'Parents come better prepared and fewer conferences stop half way.', know: 'Survey of 26 parents; conferences that were stopped fell from seven to two a month. Two months are too few to be sure.' },
    ],
  },
  {
    action: 6,
    firstDue: '2027-01-29',
    updates: [
      {
        on: '2026-08-21', delivery: 'at-risk', changed: 'Nothing yet for children in the two busiest districts.', know: 'The weekly caseload list.',
        why: 'Nobody owns this action since the head of service left. The board was told in July.',
      },
    ],
  },
  {
    action: 7,
    firstDue: '2026-12-18',
    updates: [
      { on: '2026-06-05', delivery: 'on-track', changed: 'Families in two teams can say what has to change.', know: 'Ten families were asked; eight could.' },
      { on: '2026-11-06', delivery: 'on-track', changed: 'All teams use the one-page plan. Whether it works we cannot say yet.', know: 'Audit of 40 plans: 29 good or better before moderation. The second look is under way.' },
    ],
  },
]
