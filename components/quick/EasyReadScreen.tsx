/** A person's review in Easy Read: who helps, one question a screen, and a copy to keep. */
import { EasyEnd } from './EasyEnd';
import { EasyQuestion } from './EasyQuestion';
import { type Helping, PersonStart } from './PersonStart';
import { QuickFrame } from './QuickFrame';
import type { QuickParts } from './quick-review';

export type EasyReadScreenProps = QuickParts & { readonly helping?: Helping | undefined };

export function EasyReadScreen(props: EasyReadScreenProps) {
  return (
    <QuickFrame {...props} easy>
      {screenOf(props)}
    </QuickFrame>
  );
}

function screenOf(props: EasyReadScreenProps) {
  const { review, place, helping } = props;
  const spot = place.at.value;
  switch (spot.kind) {
    case 'start':
      return <PersonStart {...props} easy />;
    case 'end':
      return <EasyEnd {...props} />;
    case 'question': {
      const question = review.asked.value.find(({ id }) => id === spot.questionId);
      if (!question) return null;
      return (
        <EasyQuestion
          key={question.id}
          {...props}
          question={question}
          position={spot.position}
          again={spot.again}
          helped={helping !== undefined && helping.band !== null}
        />
      );
    }
  }
}
