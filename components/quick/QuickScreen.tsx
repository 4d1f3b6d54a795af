/** A review with one question a screen, in ordinary words: the questions, then what was said. */
import type { ComponentChildren } from 'preact';
import type { QuestionReading } from '../../lib/domain/translated-words';
import { type Helping, PersonStart } from './PersonStart';
import { QuickEnd, type QuickEndProps } from './QuickEnd';
import { QuickFrame } from './QuickFrame';
import { QuickQuestion } from './QuickQuestion';

export type QuickScreenProps = QuickEndProps & {
  /** Asked before the first question, in a place that has a start. */
  readonly helping?: Helping | undefined;
  /** A question in the language on screen, where that is a translation. */
  readonly readingOf?: ((questionId: string) => QuestionReading | null) | undefined;
  /** What stands under a question, such as what it is about. */
  readonly aside?: ((questionId: string) => ComponentChildren) | undefined;
  readonly below?: ((questionId: string) => ComponentChildren) | undefined;
};

export function QuickScreen(props: QuickScreenProps) {
  return (
    <QuickFrame {...props} easy={false}>
      {screenOf(props)}
    </QuickFrame>
  );
}

function screenOf(props: QuickScreenProps) {
  const { review, place } = props;
  const spot = place.at.value;
  switch (spot.kind) {
    case 'start':
      return <PersonStart {...props} easy={false} />;
    case 'end':
      return <QuickEnd {...props} />;
    case 'question': {
      const question = review.asked.value.find(({ id }) => id === spot.questionId);
      if (!question) return null;
      const { position, again } = spot;
      // Each question is a screen of its own: nothing opened or focused in one is carried into the next.
      return (
        <QuickQuestion
          key={question.id}
          {...props}
          question={question}
          position={position}
          again={again}
          reading={props.readingOf?.(question.id)}
        />
      );
    }
  }
}
