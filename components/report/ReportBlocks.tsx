/** The parts of a report as elements: for the screen, and by a string for the file. No hooks, no styles, no scripts. */
import { Fragment } from 'preact';
import type { Block, Inline, Inlines, TableBlock } from '../../lib/formats/report-blocks';
import { inOneLine, safeHref, standsApart } from '../../lib/formats/report-blocks';
import { Chart } from '../charts/Chart';
import type { ChartModel } from '../charts/model';
import { keptTogether, SHORT_CHART } from './kept-together';

/** Levels go down by one where the document stands under another heading. */
export type Under = 0 | 1;

export type BlocksProps = {
  readonly blocks: readonly Block[];
  readonly drawings: ReadonlyMap<string, ChartModel>;
  readonly under: Under;
};

export function ReportBlocks({ blocks, drawings, under }: BlocksProps) {
  return (
    <>
      {keptTogether(blocks).map((part, at) =>
        part.kind === 'block' ? (
          <OneBlock key={String(at)} block={part.block} drawings={drawings} under={under} />
        ) : (
          <div key={String(at)} class={`es-report__kept es-report__kept--${part.kind}`}>
            {part.blocks.map((block, place) => (
              <OneBlock key={String(place)} block={block} drawings={drawings} under={under} />
            ))}
          </div>
        ),
      )}
    </>
  );
}

/** Our own words as they are; other people's in `<bdi>`, so that they turn nothing around them. */
export function Words({ text }: { readonly text: Inlines }) {
  return (
    <>
      {text.map((one, at) => (
        <Fragment key={String(at)}>{inlineOf(one)}</Fragment>
      ))}
    </>
  );
}

function inlineOf(one: Inline) {
  if (typeof one === 'string') return one;
  switch (one.kind) {
    case 'said':
      return (
        <bdi class={saidClass(one.text)} lang={one.language}>
          {one.text}
        </bdi>
      );
    case 'strong':
      return <strong>{one.text}</strong>;
    case 'code':
      return <code class="es-report__code">{one.text}</code>;
    case 'link': {
      // Asked again at the last moment: nothing else may ever become a link.
      const href = safeHref(one.href);
      return href === null ? (
        <bdi>{one.text}</bdi>
      ) : (
        <a href={href} rel="noopener noreferrer" referrerpolicy="no-referrer">
          <bdi>{one.text}</bdi>
        </a>
      );
    }
  }
}

/** Lines of somebody else's have a bar beside them: they cannot pass for lines of the report. */
function saidClass(text: string): string {
  return standsApart(text) ? 'es-report__said es-report__said--apart' : 'es-report__said';
}

type OneBlockProps = Omit<BlocksProps, 'blocks'> & { readonly block: Block };

function OneBlock({ block, drawings, under }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <Heading level={block.level + under} id={block.id} text={block.text} />;
    case 'paragraph':
      return (
        <p class={block.look === undefined ? undefined : `es-report__${block.look}`}>
          <Words text={block.text} />
        </p>
      );
    case 'facts':
      return (
        <dl class="es-report__facts">
          {block.rows.map(({ name, value }, at) => (
            <div key={String(at)}>
              <dt>{name}</dt>
              <dd>
                <Words text={value} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'list':
      return (
        <ul class="es-report__list">
          {block.items.map((item, at) => (
            <li key={String(at)}>
              <Words text={item} />
            </li>
          ))}
        </ul>
      );
    case 'table':
      return <Table table={block} />;
    case 'chart':
      return <Drawing ids={block.ids} table={block.table} drawings={drawings} />;
    case 'quote':
      return (
        <figure class="es-report__quote">
          <blockquote lang={block.language}>
            <bdi class="es-report__said">{block.text}</bdi>
          </blockquote>
          {block.source.length === 0 ? null : (
            <figcaption>
              <Words text={block.source} />
            </figcaption>
          )}
        </figure>
      );
    case 'picture':
      return (
        <figure class="es-report__picture">
          {isPicture(block.src) ? (
            <img src={block.src} alt={block.alt} width={block.width} height={block.height} />
          ) : null}
          <figcaption>
            <Words text={block.caption} />
          </figcaption>
        </figure>
      );
    case 'tick':
      return (
        <p class="es-report__tick">
          <span aria-hidden="true">{block.ticked ? '☑' : '☐'} </span>
          <Words text={block.text} /> <em>({block.state})</em>
        </p>
      );
    case 'room':
      return (
        <div class="es-report__room">
          <p>{block.label}</p>
          {Array.from({ length: block.lines }, (_, at) => (
            <div key={String(at)} class="es-report__line" />
          ))}
        </div>
      );
  }
}

/** Pixels that stand in the file itself, of the kinds that evidence can have. */
function isPicture(src: string): boolean {
  return /^data:image\/(png|jpeg|webp);base64,[A-Za-z0-9+/=]+$/.test(src);
}

function Heading({
  level,
  id,
  text,
}: {
  readonly level: number;
  readonly id: string;
  readonly text: Inlines;
}) {
  const words = <Words text={inOneLine(text)} />;
  switch (level) {
    case 2:
      return <h2 id={id}>{words}</h2>;
    case 3:
      return <h3 id={id}>{words}</h3>;
    case 4:
      return <h4 id={id}>{words}</h4>;
    case 5:
      return <h5 id={id}>{words}</h5>;
    default:
      return <h6 id={id}>{words}</h6>;
  }
}

function Table({ table: { caption, columns, rows, numbers } }: { readonly table: TableBlock }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the screen is scrolled by keys.
    <section class="es-report__scroll" aria-label={caption} tabIndex={0}>
      <table class={numbers ? 'es-report__table es-report__table--numbers' : 'es-report__table'}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={String(at)} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, head, cells }) => (
            <tr key={key}>
              <th scope="row">
                <Words text={head} />
              </th>
              {cells.map((cell, at) => (
                <td key={String(at)}>
                  <Words text={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type DrawingProps = Pick<BlocksProps, 'drawings'> & {
  readonly ids: readonly string[];
  readonly table: TableBlock;
};

function Drawing({ ids, table, drawings }: DrawingProps) {
  return (
    <figure
      class={`es-report__chart es-chart${table.rows.length <= SHORT_CHART ? ' es-report__chart--short' : ''}`}
    >
      {ids.map((id) => {
        const model = drawings.get(id);
        return model === undefined ? null : <Chart key={id} id={id} model={model} />;
      })}
      <Table table={table} />
    </figure>
  );
}
