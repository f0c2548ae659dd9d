import type { Frame } from './chart-frame.ts'
import { element, type Svg } from './svg.ts'

type Picture = {
  readonly id: string
  readonly width: 'wide' | 'narrow'
  readonly frame: Frame
  readonly height: number
  readonly title: string
  readonly description: string
}

/** Closes parts of a drawing into one picture with a name and a description. Presentation attributes only: no style, no script. */
export const picture = ({ id, width, frame, height, title, description }: Picture, parts: readonly Svg[]): string =>
  element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `ib-chart ib-chart--${width}`,
      viewBox: `0 0 ${frame.width} ${Math.ceil(height)}`,
      width: frame.width,
      height: Math.ceil(height),
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-description`,
      'font-family': '"Source Sans 3", "Segoe UI", system-ui, arial, sans-serif',
      'font-size': frame.font,
    },
    [element('title', { id: `${id}-title` }, [title]), element('desc', { id: `${id}-description` }, [description]), ...parts],
  ).text
