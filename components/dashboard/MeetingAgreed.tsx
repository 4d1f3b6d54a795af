/** What each meeting agreed on a product, apart from the reviews and from the hands it counted. */
import type { Checklist } from '../../lib/domain/checklist';
import type { Meeting } from '../../lib/domain/meeting';
import { labelAmong } from '../result/spread-words';
import { t } from '../ui/texts';
import { heldOnText, meetingName } from './words';

export type MeetingAgreedProps = {
  readonly meetings: readonly Meeting[];
  /** For the names of the questions, and their order. */
  readonly checklists: readonly Checklist[];
};

export function MeetingAgreed({ meetings, checklists }: MeetingAgreedProps) {
  const agreeing = meetings.filter(({ agreed }) => Object.keys(agreed).length > 0);
  if (agreeing.length === 0) return null;
  return (
    <section class="es-result" aria-labelledby="product-agreed">
      <h2 id="product-agreed">{t('product-agreed-heading')}</h2>
      <p class="es-hint">{t('product-agreed-hint')}</p>
      {agreeing.map((meeting) => (
        <div key={meeting.id} class="es-result__group">
          <h3>
            <bdi>{meetingName(meeting)}</bdi>
          </h3>
          <p class="es-hint">{t('meeting-list-of', { day: heldOnText(meeting), people: meeting.people })}</p>
          <dl>
            {agreedOn(meeting, checklists).map(({ questionId, label, value, note }) => (
              <div key={questionId}>
                <dt>{label}</dt>
                <dd>
                  {t(`answer-${value}`)}
                  {note === '' ? null : (
                    <>
                      {': '}
                      <bdi>{note}</bdi>
                    </>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}

/** In the order of the meeting's own checklist; a question that is not in it comes last, by its id. */
function agreedOn({ agreed, checklist }: Meeting, checklists: readonly Checklist[]) {
  const own = checklists.filter(({ ref }) => ref.hash === checklist.hash);
  const order = own.flatMap(({ structure }) => structure.questions.map(({ id }) => id));
  return [...new Set([...order, ...Object.keys(agreed)])].flatMap((questionId) => {
    const agreement = Object.hasOwn(agreed, questionId) ? agreed[questionId] : undefined;
    return agreement ? [{ questionId, label: labelAmong(own, questionId), ...agreement }] : [];
  });
}
