import type { FunnelStanding } from '../../../core/measure/charted-peers.ts'
import type { PointKind, SeriesVerdict, SpecialCause } from '../../../core/measure/series-verdict.ts'

/** Last day, counted, out of, cause and kind of a point as the statistics found them. */
export type ExampleRow = readonly [day: string, numerator: number | null, denominator: number, cause: SpecialCause, kind: PointKind]

/** Invented months of an invented county; limits and causes are held to the statistics by example-charts.test.ts. */
export const monthlyRows: readonly ExampleRow[] = [
  ['2023-04-30', 141, 181, 'none', 'common-cause'],
  ['2023-05-31', 139, 174, 'none', 'common-cause'],
  ['2023-06-30', 146, 190, 'none', 'common-cause'],
  ['2023-07-31', 136, 168, 'none', 'common-cause'],
  ['2023-08-31', 140, 177, 'none', 'common-cause'],
  ['2023-09-30', 141, 185, 'none', 'common-cause'],
  ['2023-10-31', 138, 172, 'none', 'common-cause'],
  ['2023-11-30', 125, 160, 'none', 'common-cause'],
  ['2023-12-31', 154, 188, 'none', 'common-cause'],
  ['2024-01-31', null, 193, 'none', 'common-cause'],
  ['2024-02-29', null, 179, 'none', 'common-cause'],
  ['2024-03-31', 137, 171, 'none', 'common-cause'],
  ['2024-04-30', 144, 184, 'none', 'common-cause'],
  ['2024-05-31', 134, 176, 'none', 'common-cause'],
  ['2024-06-30', 154, 190, 'none', 'common-cause'],
  ['2024-07-31', 120, 182, 'below-lower-limit', 'concern'],
  ['2024-08-31', 134, 169, 'none', 'common-cause'],
  ['2024-09-30', 137, 178, 'none', 'common-cause'],
  ['2024-10-31', 150, 187, 'none', 'common-cause'],
  ['2024-11-30', 136, 174, 'none', 'common-cause'],
  ['2024-12-31', 151, 191, 'none', 'common-cause'],
  ['2025-01-31', 151, 180, 'none', 'common-cause'],
  ['2025-02-28', 148, 172, 'none', 'common-cause'],
  ['2025-03-31', 154, 186, 'none', 'common-cause'],
  ['2025-04-30', 150, 177, 'none', 'common-cause'],
  ['2025-05-31', 154, 183, 'none', 'common-cause'],
  ['2025-06-30', 163, 190, 'none', 'common-cause'],
  ['2025-07-31', 140, 169, 'none', 'common-cause'],
  ['2025-08-31', 149, 175, 'none', 'common-cause'],
  ['2025-09-30', 162, 188, 'none', 'common-cause'],
  ['2025-10-31', 152, 181, 'none', 'common-cause'],
  ['2025-11-30', 152, 179, 'none', 'common-cause'],
  ['2025-12-31', 154, 186, 'none', 'common-cause'],
  ['2026-01-31', 165, 192, 'none', 'common-cause'],
  ['2026-02-28', 157, 174, 'none', 'common-cause'],
  ['2026-03-31', 164, 180, 'above-upper-limit', 'improvement'],
]

/** Average, lower and upper limit in per cent, from each day on. */
export const monthlyLimits: readonly (readonly [day: string, centre: number, lower: number, upper: number])[] = [
  ['2023-04-30', 78.229176, 69.158352, 87.3],
  ['2025-01-31', 85.369396, 79.777038, 90.961755],
]

export const monthlyVerdict: SeriesVerdict = { variation: { kind: 'changed', way: 'better', cause: 'above-upper-limit', count: 1, since: '2026-03-31', isProvisional: false }, target: { kind: 'judged', assurance: 'may-do-either', target: 85 }, rebasedOn: '2025-01-31' }

/** A proportion on a p chart whose body became two after twelve months: day, counted, out of, average, lower and upper limit. */
export const halvedRows: readonly (readonly [day: string, numerator: number, denominator: number, centre: number, lower: number, upper: number])[] = [
  ['2023-10-31', 47, 61, 77.428181, 61.370266, 93.486095],
  ['2023-11-30', 43, 54, 77.428181, 60.361181, 94.49518],
  ['2023-12-31', 52, 70, 77.428181, 62.438063, 92.418298],
  ['2024-01-31', 46, 58, 77.428181, 60.960211, 93.896151],
  ['2024-02-29', 49, 66, 77.428181, 61.990498, 92.865863],
  ['2024-03-31', 38, 49, 77.428181, 59.511563, 95.344798],
  ['2024-04-30', 58, 72, 77.428181, 62.647725, 92.208636],
  ['2024-05-31', 45, 60, 77.428181, 61.237003, 93.619358],
  ['2024-06-30', 43, 55, 77.428181, 60.517047, 94.339314],
  ['2024-07-31', 50, 63, 77.428181, 61.627209, 93.229152],
  ['2024-08-31', 44, 59, 77.428181, 61.100366, 93.755995],
  ['2024-09-30', 51, 64, 77.428181, 61.75114, 93.105221],
  ['2024-10-31', 20, 31, 64.150943, 38.31164, 89.990247],
  ['2024-11-30', 17, 28, 64.150943, 36.962607, 91.339279],
  ['2024-12-31', 24, 35, 64.150943, 39.832956, 88.46893],
  ['2025-01-31', 18, 30, 64.150943, 37.884515, 90.417371],
  ['2025-02-28', 9, 26, 64.150943, 35.936274, 92.365613],
  ['2025-03-31', 22, 33, 64.150943, 39.106887, 89.195],
  ['2025-04-30', 25, 36, 64.150943, 40.173085, 88.128802],
  ['2025-05-31', 19, 29, 64.150943, 37.435484, 90.866403],
  ['2025-06-30', 23, 34, 64.150943, 39.477931, 88.823956],
  ['2025-07-31', 18, 27, 64.150943, 36.463697, 91.83819],
  ['2025-08-31', 21, 32, 64.150943, 38.718584, 89.583303],
  ['2025-09-30', 22, 30, 64.150943, 37.884515, 90.417371],
]

/** Invented bodies on a funnel: name, counted, out of, standing. */
export const funnelRows: readonly (readonly [body: string, numerator: number, denominator: number, standing: FunnelStanding])[] = [
  ['Ashmere', 357, 420, 'high-95'],
  ['Brackenshire', 1061, 1310, 'within'],
  ['Caldon', 730, 880, 'within'],
  ['Dunholme', 198, 260, 'within'],
  ['Eastvale', 1574, 1920, 'within'],
  ['Fenwick', 493, 640, 'low-95'],
  ['Garrowby', 1223, 1510, 'within'],
  ['Hexley', 864, 1080, 'within'],
  ['Isleport', 291, 350, 'within'],
  ['Kelstow', 1803, 2240, 'within'],
  ['Exampleshire', 1114, 1450, 'low-998'],
]

export const funnelAverage = 80.497512

/** Size, lower and upper 95 % limit, lower and upper 99.8 % limit, in per cent. */
export const funnelLimits: readonly (readonly [size: number, lower95: number, upper95: number, lower998: number, upper998: number])[] = [
  [100, 72.731746, 88.263279, 68.253398, 92.741626],
  [115, 73.255898, 87.739127, 69.079817, 91.915208],
  [132, 73.73828, 87.256745, 69.840379, 91.154646],
  [151, 74.177821, 86.817204, 70.533394, 90.461631],
  [174, 74.6103, 86.384725, 71.215274, 89.779751],
  [200, 75.006286, 85.988739, 71.839616, 89.155408],
  [229, 75.36575, 85.629275, 72.406374, 88.588651],
  [263, 75.708936, 85.286089, 72.947468, 88.047557],
  [302, 76.028816, 84.966209, 73.451817, 87.543208],
  [347, 76.328631, 84.666394, 73.924528, 87.070497],
  [398, 76.604885, 84.390139, 74.360093, 86.634932],
  [457, 76.86484, 84.130185, 74.769958, 86.225067],
  [525, 77.108254, 83.886771, 75.153743, 85.841282],
  [603, 77.335048, 83.659977, 75.511324, 85.483701],
  [692, 77.545411, 83.449614, 75.842999, 85.152026],
  [795, 77.743279, 83.251746, 76.154973, 84.840052],
  [912, 77.92601, 83.069015, 76.443081, 84.551944],
  [1048, 78.098659, 82.896366, 76.715293, 84.279732],
  [1203, 78.258526, 82.736499, 76.967351, 84.027674],
  [1381, 78.407795, 82.587229, 77.202701, 83.792324],
  [1586, 78.547521, 82.447504, 77.423003, 83.572021],
  [1821, 78.677689, 82.317336, 77.628236, 83.366789],
  [2090, 78.798834, 82.196191, 77.819243, 83.175782],
  [2400, 78.912332, 82.082693, 77.998193, 82.996832],
]
