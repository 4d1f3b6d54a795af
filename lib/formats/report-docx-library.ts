/**
 * The part of the library "docx" that a report is written with. It is given, not imported: it is large, and its types
 * bring all of Node's with them, which this folder is compiled without.
 */
import type { reportStyles } from './report-docx-styles';

export type RunOptions = {
  readonly text?: string;
  readonly children?: readonly string[];
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly break?: number;
  readonly font?: string;
  readonly style?: string;
  readonly language?: { readonly value: string };
};

type AltText = { readonly name: string; readonly title: string; readonly description: string };
type Size = { readonly width: number; readonly height: number };
type Bytes = Uint8Array<ArrayBuffer>;

export type ImageOptions = { readonly transformation: Size; readonly altText: AltText } & (
  | { readonly type: 'png' | 'jpg'; readonly data: Bytes }
  | {
      readonly type: 'svg';
      readonly data: Bytes;
      /** For programs that draw no SVG. */
      readonly fallback: { readonly type: 'png'; readonly data: Bytes };
    }
);

export type ParagraphOptions<Child> = {
  readonly children: readonly Child[];
  readonly bidirectional: boolean;
  readonly heading?: 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'Heading5';
  readonly style?: string;
  readonly bullet?: { readonly level: number };
  readonly keepNext?: boolean;
  readonly border?: {
    readonly bottom: {
      readonly style: 'single';
      readonly size: number;
      readonly space: number;
      readonly color: string;
    };
  };
  readonly spacing?: { readonly before?: number; readonly after?: number };
};

export type TableOptions<Row> = {
  /** In twentieths of a point. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly Row[];
  readonly width: { readonly size: number; readonly type: 'pct' };
  readonly visuallyRightToLeft: boolean;
};

export type FileOptions<Line, Grid, Foot> = {
  readonly title: string;
  readonly creator: string;
  readonly lastModifiedBy: string;
  readonly customProperties: readonly { readonly name: string; readonly value: string }[];
  readonly styles: ReturnType<typeof reportStyles>;
  readonly sections: readonly {
    readonly children: readonly (Line | Grid)[];
    readonly footers: { readonly default: Foot };
  }[];
};

/** What `import('docx')` gives. */
export type ReportDocxLibrary<Run, Image, Link, Line, Cell, Row, Grid, Foot, File> = {
  readonly TextRun: new (options: RunOptions) => Run;
  readonly ImageRun: new (options: ImageOptions) => Image;
  readonly ExternalHyperlink: new (options: {
    readonly children: readonly Run[];
    readonly link: string;
  }) => Link;
  readonly Paragraph: new (options: ParagraphOptions<Run | Image | Link>) => Line;
  readonly TableCell: new (options: { readonly children: readonly Line[] }) => Cell;
  readonly TableRow: new (options: {
    readonly children: readonly Cell[];
    readonly tableHeader?: boolean;
    readonly cantSplit?: boolean;
  }) => Row;
  readonly Table: new (options: TableOptions<Row>) => Grid;
  readonly Footer: new (options: { readonly children: readonly Line[] }) => Foot;
  readonly PageNumber: { readonly CURRENT: string; readonly TOTAL_PAGES: string };
  readonly Document: new (options: FileOptions<Line, Grid, Foot>) => File;
  readonly Packer: { readonly toArrayBuffer: (file: File) => Promise<ArrayBuffer> };
};
