import type { Spec } from '../define.ts'

export const cinCaseloadOverLimitPctSpec: Spec = {
  month: '2024-03',
  lists: {
    6: `
      Child Unique ID | CIN Start Date | CIN Closure Date | Allocated Worker
      1               | 2024-01-01     |                  | Ann Hill
      2               | 2024-01-01     |                  | Ann Hill
      3               | 2024-01-01     |                  | Ann Hill
      4               | 2024-01-01     |                  | Ann Hill
      5               | 2024-01-01     |                  | Ann Hill
      6               | 2024-01-01     |                  | Ann Hill
      7               | 2024-01-01     |                  | Ann Hill
      8               | 2024-01-01     |                  | Ann Hill
      9               | 2024-01-01     |                  | Ann Hill
      10              | 2024-01-01     |                  | Ann Hill
      11              | 2024-01-01     |                  | Ann Hill
      12              | 2024-01-01     |                  | Ann Hill
      13              | 2024-01-01     |                  | Ann Hill
      14              | 2024-01-01     |                  | Ann Hill
      15              | 2024-01-01     |                  | Ann Hill
      16              | 2024-01-01     |                  | Ann Hill
      17              | 2024-01-01     |                  | Ann Hill
      18              | 2024-01-01     |                  | Ann Hill
      19              | 2024-01-01     |                  | Ann Hill
      31              | 2024-01-01     |                  | Bo Dale
      32              | 2024-01-01     |                  | Bo Dale
      33              | 2024-01-01     |                  | Bo Dale
      34              | 2024-01-01     |                  | Bo Dale
      35              | 2024-01-01     |                  | Bo Dale
      36              | 2024-01-01     |                  | Bo Dale
      37              | 2024-01-01     |                  | Bo Dale
      38              | 2024-01-01     |                  | Bo Dale
      39              | 2024-01-01     |                  | Bo Dale
      40              | 2024-01-01     |                  | Bo Dale
      41              | 2024-01-01     |                  | Bo Dale
      42              | 2024-01-01     |                  | Bo Dale
      43              | 2024-01-01     |                  | Bo Dale
      44              | 2024-01-01     |                  | Bo Dale
      45              | 2024-01-01     |                  | Bo Dale
      46              | 2024-01-01     |                  | Bo Dale
      47              | 2024-01-01     |                  | Bo Dale
      48              | 2024-01-01     |                  | Bo Dale
      49              | 2024-01-01     |                  |
    `,
  },
  gives: { num: 1, den: 2 },
  because: 'nineteen is more than eighteen, and eighteen is not',
}
