/** The whole review at a glance: every theme with its progress, every question a step away. */
import { useRef, useState } from 'preact/hooks';
import type { Checklist, QuestionStructure } from '../../lib/domain/checklist';
import type { ThemeProgress } from '../../lib/domain/progress';
import { t } from '../ui/texts';

export type ContentsProps = {
  readonly checklist: Checklist;
  readonly themes: readonly ThemeProgress[];
  readonly asked: readonly QuestionStructure[];
  /** Questions that the product's facts rule out, which can be put back. */
  readonly ruledOut: readonly QuestionStructure[];
  /** Is this one declined? */
  readonly isDeclined: (questionId: string) => boolean;
  readonly onPutBack: (questionId: string) => void;
  /** The theme on screen, or `null` in a filtered list. */
  readonly current: string | null;
  readonly isAnswered: (questionId: string) => boolean;
  readonly onTheme: (theme: string) => void;
  readonly onQuestion: (questionId: string) => void;
};

export function Contents(props: ContentsProps) {
  // Some 60 buttons that most visits never need: they are made when somebody opens the list.
  const [opened, setOpened] = useState(false);
  const summary = useRef<HTMLElement>(null);
  // Folded when somebody goes on from it, else it would stand between them and the place they went to. The
  // place takes the focus when it is another one; the button that was pressed cannot keep it.
  const leave = () => {
    setOpened(false);
    summary.current?.focus();
  };
  return (
    <details class="es-contents" open={opened} onToggle={(event) => setOpened(event.currentTarget.open)}>
      <summary ref={summary}>{t('contents-summary')}</summary>
      {opened ? (
        <ContentsList
          {...props}
          onTheme={(theme) => {
            leave();
            props.onTheme(theme);
          }}
          onQuestion={(questionId) => {
            leave();
            props.onQuestion(questionId);
          }}
        />
      ) : null}
    </details>
  );
}

function ContentsList(props: ContentsProps) {
  const { checklist, themes } = props;
  return (
    <nav aria-label={t('contents-summary')}>
      <ol class="es-contents__themes">
        {themes.map((theme) => (
          <li key={theme.theme}>
            <button
              type="button"
              class="es-link-button es-contents__theme"
              aria-current={props.current === theme.theme ? 'true' : undefined}
              onClick={() => props.onTheme(theme.theme)}
            >
              <span>{checklist.text.themes[theme.theme]?.name ?? theme.theme}</span>
              <span class="es-hint">
                {t('theme-progress', { answered: theme.answered, asked: theme.asked })}
              </span>
            </button>
            <progress class="es-progress" max={theme.asked} value={theme.answered} aria-hidden="true" />
            <ul class="es-contents__questions">
              {props.asked
                .filter((question) => question.theme === theme.theme)
                .map((question) => (
                  <li key={question.id}>
                    <button
                      type="button"
                      class="es-link-button"
                      onClick={() => props.onQuestion(question.id)}
                    >
                      {checklist.text.questions[question.id]?.label ?? question.id}
                      <span class="es-hint"> {t(wayOf(props, question.id))}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
      {props.ruledOut.length > 0 ? <RuledOut {...props} /> : null}
    </nav>
  );
}

/** How a question stands, as a key of its words. */
function wayOf(props: ContentsProps, questionId: string): string {
  if (props.isAnswered(questionId)) return 'is-answered';
  return props.isDeclined(questionId) ? 'is-declined' : 'is-open';
}

/** Greyed: they do not apply by what was said of the product, and the reviewer may know better. */
function RuledOut({ checklist, ruledOut, onPutBack }: ContentsProps) {
  return (
    <section class="es-contents__ruled-out" aria-labelledby="ruled-out">
      <p id="ruled-out" class="es-strong">
        {t('not-asked', { count: ruledOut.length })}
      </p>
      <p class="es-hint">{t('put-back-hint')}</p>
      <ul class="es-contents__questions">
        {ruledOut.map(({ id }) => {
          const label = checklist.text.questions[id]?.label ?? id;
          return (
            <li key={id}>
              <span class="es-contents__grey">{label}</span>{' '}
              <button type="button" class="es-link-button" onClick={() => onPutBack(id)}>
                {t('put-back')}
                <span class="es-visually-hidden">: {label}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
