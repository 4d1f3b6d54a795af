/** A screen that is fetched from the extension's own files when it is first wanted, to keep others quick to open. */
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './Notice';
import { t } from './texts';

type State<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly Screen: ComponentType<Props> }
  | { readonly kind: 'failed' };

export type LazilyProps<Props> = {
  /** The same function at every render, such as one at the top of a file. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
};

export function Lazily<Props extends object>({ load, props }: LazilyProps<Props>) {
  const [state, setState] = useState<State<Props>>({ kind: 'loading' });
  useEffect(() => {
    let wanted = true;
    load().then(
      (Screen) => wanted && setState({ kind: 'here', Screen }),
      // Our files went away under an open page: the extension was updated or taken out.
      () => wanted && setState({ kind: 'failed' }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  switch (state.kind) {
    case 'loading':
      return <p role="status">{t('screen-loading')}</p>;
    case 'failed':
      return (
        <Notice kind="error" announce>
          <p>{t('screen-gone')}</p>
        </Notice>
      );
    case 'here':
      return h(state.Screen, props);
  }
}
