/** Things said of places in a checklist file: where, in words a person can count by, and then by its path. */
import { placeText } from './words';

export type PlaceListProps = {
  readonly items: readonly { readonly path: string; readonly words: string }[];
};

export function PlaceList({ items }: PlaceListProps) {
  return (
    <ul class="es-checklists__places">
      {items.map(({ path, words }) => (
        <li key={`${path} ${words}`}>
          <strong>{placeText(path)}</strong>
          {path === '' ? null : (
            <>
              {' '}
              {/* A path holds keys as somebody else wrote them. */}
              <bdi>
                <code>{path}</code>
              </bdi>
            </>
          )}
          <br />
          {words}
        </li>
      ))}
    </ul>
  );
}
