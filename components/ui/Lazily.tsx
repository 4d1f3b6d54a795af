/** A screen that is fetched from the extension's own files when it is first wanted, to keep others quick to open. */
import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Notice } from './Notice';
import { t } from './texts';

type State<Props> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'here'; readonly Screen: ComponentType<Props> }
  | { readonly kind: 'failed' };

/** What became of this very `load`. */
type Fetched<Props> = { readonly load: LazilyProps<Props>['load']; readonly state: State<Props> };

export type LazilyProps<Props> = {
  /** The same function at every render, such as one at the top of a file. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
};

export function Lazily<Props extends object>({ load, props }: LazilyProps<Props>) {
  const [fetched, setFetched] = useState<Fetched<Props>>({ load, state: { kind: 'loading' } });
  useEffect(() => {
    let wanted = true;
    load().then(
      (Screen) => wanted && setFetched({ load, state: { kind: 'here', Screen } }),
      // Our files went away under an open page: the extension was updated or taken out.
      () => wanted && setFetched({ load, state: { kind: 'failed' } }),
    );
    return () => {
      wanted = false;
    };
  }, [load]);
  // One lazy screen after another in the same place: the one that is here must not be drawn with the other's props.
  const state: State<Props> = fetched.load === load ? fetched.state : { kind: 'loading' };
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
