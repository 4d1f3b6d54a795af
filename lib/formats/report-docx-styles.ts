/** How a report looks in Word: text of 11 points and headings that its navigation knows. */

/** Paragraph styles of our own; Word shows their names. */
export const STYLE = {
  lead: 'ReportLead',
  hint: 'ReportHint',
  flag: 'ReportFlag',
  quote: 'ReportQuote',
  source: 'ReportSource',
  caption: 'ReportCaption',
  cell: 'ReportCell',
  cellSaid: 'ReportCellSaid',
  foot: 'ReportFoot',
} as const;

const FONT = 'Arial';
/** Half points. */
const SIZE = 22;
/** Twentieths of a point. */
const AFTER = 120;

/** @param language BCP 47: the file is read aloud in it */
export function reportStyles(language: string) {
  const base = { basedOn: 'Normal', quickFormat: true } as const;
  const heading = (size: number, before: number) => ({
    run: { font: FONT, size, bold: true },
    paragraph: { keepNext: true, spacing: { before, after: AFTER } },
  });
  return {
    default: {
      document: {
        run: { font: FONT, size: SIZE, language: { value: language, bidirectional: language } },
        // LibreOffice takes a line without its rule for one of that very height, and cuts pictures off at it.
        paragraph: { spacing: { after: AFTER, line: 276, lineRule: 'auto' } } as const,
      },
      heading1: heading(40, 0),
      heading2: heading(32, 480),
      heading3: heading(26, 320),
      heading4: heading(23, 240),
      heading5: heading(22, 200),
    },
    paragraphStyles: [
      { ...base, id: STYLE.lead, name: 'Report Lead', run: { size: 26 } },
      { ...base, id: STYLE.hint, name: 'Report Hint', run: { color: '47534F' } },
      {
        ...base,
        id: STYLE.flag,
        name: 'Report Flag',
        paragraph: { border: { left: { style: 'single', size: 18, space: 8, color: '0B5F62' } } } as const,
      },
      {
        ...base,
        id: STYLE.quote,
        name: 'Report Quote',
        paragraph: {
          indent: { start: 567 },
          border: { left: { style: 'single', size: 12, space: 8, color: '5A6B68' } },
        } as const,
      },
      {
        ...base,
        id: STYLE.source,
        name: 'Report Source',
        paragraph: { indent: { start: 567 } },
        run: { size: 20, color: '47534F' },
      },
      {
        ...base,
        id: STYLE.caption,
        name: 'Report Caption',
        paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
        run: { bold: true },
      },
      {
        ...base,
        id: STYLE.cell,
        name: 'Report Cell',
        paragraph: { spacing: { after: 0 } },
        run: { size: 18 },
      },
      {
        ...base,
        basedOn: STYLE.cell,
        id: STYLE.cellSaid,
        name: 'Report Cell Said',
        paragraph: {
          spacing: { after: 0 },
          indent: { start: 170 },
          border: { left: { style: 'single', size: 12, space: 4, color: '5A6B68' } },
        } as const,
      },
      { ...base, id: STYLE.foot, name: 'Report Foot', run: { size: 16 } },
    ],
  };
}
