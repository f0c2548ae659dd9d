import { BorderStyle, LineRuleType, ShadingType, type IStylesOptions } from 'docx'

const ink = '211A2D'
const aubergine = '33203F'
const stone = '5B5365'
/** Half points: Word counts type in them. 24 is 12 points, the smallest print here. */
const body = 24

const heading = (size: number, before: number, after: number) => ({ run: { size, bold: true, color: aubergine }, paragraph: { keepNext: true, spacing: { before, after } } })
const noteLook = { shading: { type: ShadingType.CLEAR, fill: 'F3EDE2', color: 'auto' }, border: { left: { style: BorderStyle.SINGLE, size: 24, color: '5F2C73', space: 8 } } } as const

/** Styles by name, so that a reader can change how the paper looks in one place. */
export const docxStyles: IStylesOptions = {
  default: {
    document: { run: { font: 'Arial', size: body, color: ink, language: { value: 'en-GB' } }, paragraph: { spacing: { after: 160, line: 288, lineRule: LineRuleType.AUTO } } },
    title: { run: { size: 60, bold: true, color: aubergine }, paragraph: { spacing: { before: 120, after: 240 } } },
    heading1: heading(44, 0, 300),
    heading2: heading(30, 400, 160),
    heading3: heading(26, 320, 120),
    heading4: heading(24, 280, 100),
    hyperlink: { run: { color: '5F2C73', underline: {} } },
  },
  paragraphStyles: [
    { id: 'Lead', name: 'Lead', basedOn: 'Normal', next: 'Normal', run: { size: 28 }, paragraph: { spacing: { after: 240 } } },
    { id: 'Quiet', name: 'Quiet', basedOn: 'Normal', run: { color: stone }, paragraph: { spacing: { before: 80, after: 240 } } },
    { id: 'Caption', name: 'caption', basedOn: 'Normal', next: 'Normal', run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 240, after: 100 } } },
    { id: 'TableText', name: 'Table text', basedOn: 'Normal', paragraph: { spacing: { before: 0, after: 0, line: 252, lineRule: LineRuleType.AUTO } } },
    { id: 'TableHead', name: 'Table head', basedOn: 'TableText', run: { bold: true } },
    { id: 'AfterTable', name: 'After table', basedOn: 'Normal', run: { size: body }, paragraph: { spacing: { before: 0, after: 60, line: 120, lineRule: LineRuleType.EXACT } } },
    { id: 'FactTerm', name: 'Fact term', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 80, after: 0 } } },
    { id: 'FactWords', name: 'Fact words', basedOn: 'Normal', paragraph: { spacing: { after: 120 }, border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: 'DDD4C5', space: 4 } } } },
    { id: 'NoteTitle', name: 'Note title', basedOn: 'Normal', run: { bold: true }, paragraph: { keepNext: true, spacing: { before: 200, after: 0 }, indent: { left: 200 }, ...noteLook } },
    { id: 'Note', name: 'Note', basedOn: 'Normal', paragraph: { spacing: { after: 240 }, indent: { left: 200 }, ...noteLook } },
    { id: 'ListBullet', name: 'List bullet', basedOn: 'Normal', paragraph: { spacing: { after: 100 } } },
    { id: 'ListNumber', name: 'List number', basedOn: 'Normal', paragraph: { spacing: { after: 100 } } },
    { id: 'Contents', name: 'Contents', basedOn: 'Normal', paragraph: { spacing: { after: 140 } } },
    { id: 'Picture', name: 'Picture', basedOn: 'Normal', paragraph: { spacing: { before: 60, after: 160, line: 240, lineRule: LineRuleType.AUTO } } },
    { id: 'Running', name: 'Running', basedOn: 'Normal', run: { color: stone }, paragraph: { spacing: { after: 0 } } },
  ],
}
