/** What one piece of evidence says, whichever kind it is. */
import type { ComponentChildren } from 'preact';
import type { Evidence, Picture } from '../../lib/domain/evidence';
import { sizeText } from '../dashboard/words';
import { Button } from '../ui/Button';
import { t } from '../ui/texts';
import { EvidenceFacts } from './EvidenceFacts';
import { dayInWords, nameOf } from './evidence-words';
import { QuoteWords } from './QuoteWords';

export type EvidenceBodyProps = {
  readonly evidence: Evidence;
  /** An address of the picture's pixels that may be shown here; nothing while there is none. */
  readonly pictureUrl?: ((evidenceId: string) => string | null) | undefined;
  readonly onSeePicture?: ((evidenceId: string) => void) | undefined;
};

const dayOrNothing = (day: string | null) => (day === null ? '' : dayInWords(day));

export function EvidenceBody(props: EvidenceBodyProps): ComponentChildren {
  const { evidence } = props;
  switch (evidence.kind) {
    case 'quote':
      return <QuoteWords {...evidence} />;
    case 'picture':
      return <PictureBody {...props} picture={evidence} />;
    case 'document':
      return (
        <EvidenceFacts
          facts={[
            { labelId: 'evidence-field-document-name', words: evidence.name },
            { labelId: 'evidence-field-document-version', words: evidence.version },
            { labelId: 'evidence-field-document-date', words: dayOrNothing(evidence.date) },
            { labelId: 'evidence-field-document-from', words: evidence.from },
            { labelId: 'evidence-field-document-access', words: t(`evidence-access-${evidence.access}`) },
            { labelId: 'evidence-field-document-where', words: evidence.where },
          ]}
        />
      );
    case 'address':
      return (
        <>
          <p>
            <a href={evidence.url} target="_blank" rel="noreferrer noopener">
              <bdi>{evidence.title === '' ? evidence.url : evidence.title}</bdi>
              <span class="es-visually-hidden"> {t('evidence-new-tab')}</span>
            </a>
          </p>
          <EvidenceFacts
            facts={[
              { labelId: 'evidence-field-address-url', words: evidence.title === '' ? '' : evidence.url },
              { labelId: 'evidence-field-address-seenOn', words: dayOrNothing(evidence.seenOn) },
              { labelId: 'evidence-field-address-says', words: evidence.says },
            ]}
          />
        </>
      );
    case 'register':
      return (
        <EvidenceFacts
          facts={[
            { labelId: 'evidence-field-register-register', words: evidence.register },
            { labelId: 'evidence-field-register-entry', words: evidence.entry },
            { labelId: 'evidence-field-register-lookedUpOn', words: dayOrNothing(evidence.lookedUpOn) },
            { labelId: 'evidence-field-register-says', words: evidence.says },
          ]}
        />
      );
    case 'conversation':
      return (
        <EvidenceFacts
          facts={[
            { labelId: 'evidence-field-conversation-withWhom', words: evidence.withWhom },
            { labelId: 'evidence-field-conversation-on', words: dayOrNothing(evidence.on) },
            { labelId: 'evidence-field-conversation-said', words: evidence.said },
          ]}
        />
      );
    case 'not-found':
      return (
        <EvidenceFacts
          facts={[
            { labelId: 'evidence-field-not-found-lookedFor', words: evidence.lookedFor },
            { labelId: 'evidence-field-not-found-places', words: evidence.places.join('\n') },
            { labelId: 'evidence-field-not-found-on', words: dayOrNothing(evidence.on) },
          ]}
        />
      );
    case 'experience':
      return (
        <EvidenceFacts
          facts={[
            { labelId: 'evidence-field-experience-what', words: evidence.what },
            { labelId: 'evidence-field-experience-when', words: evidence.when },
          ]}
        />
      );
  }
}

function PictureBody(props: EvidenceBodyProps & { readonly picture: Picture }) {
  const { picture, onSeePicture } = props;
  const url = props.pictureUrl?.(picture.id) ?? null;
  const { width, height } = picture;
  return (
    <figure class="es-evidence__picture">
      {url === null ? null : <img src={url} alt={picture.alt} width={width} height={height} />}
      <figcaption>
        {picture.alt === '' ? t('evidence-picture-no-alt') : <bdi>{picture.alt}</bdi>}
        <p class="es-hint">{t('evidence-picture-size', { width, height, size: sizeText(picture.bytes) })}</p>
        {picture.source ? <bdi class="es-hint es-evidence__address">{picture.source.pageKey}</bdi> : null}
      </figcaption>
      {onSeePicture ? (
        <Button
          look="quiet"
          onClick={() => onSeePicture(picture.id)}
          label={t('evidence-see-picture-of', { name: nameOf(picture) })}
        >
          {t('evidence-see-picture')}
        </Button>
      ) : null}
    </figure>
  );
}
