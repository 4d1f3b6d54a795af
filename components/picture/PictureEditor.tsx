/** Blacking out and cropping: by drawing on the picture, by keys, or by numbers, all of it undone and redone. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { addBox, BOXES_MAX, type Box, cropTo, isEdited, middleBox } from '../../lib/domain/picture-edit';
import type { MakingProblem, OpenPicture } from '../../lib/state/picture-phase';
import type { PictureState } from '../../lib/state/picture-state';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { t } from '../ui/texts';
import { type AreaId, areaElementId, areaName, withArea, withoutArea } from './areas';
import { BoxList } from './BoxList';
import { EditorTools } from './EditorTools';
import { PictureStage } from './PictureStage';
import { placeText } from './picture-words';
import type { Drawing } from './use-stage-drag';

export type PictureEditorProps = {
  readonly state: PictureState;
  readonly picture: OpenPicture;
  /** Why the picture could not be made as it is to be stored. */
  readonly problem: MakingProblem | null;
  readonly isMaking: boolean;
};

const ADD_BUTTON = 'picture-add';
/** How much of the middle a box or a crop takes up before it is moved. */
const FIRST_BOX = 0.25;
const FIRST_CROP = 0.8;

export function PictureEditor({ state, picture, problem, isMaking }: PictureEditorProps) {
  const [drawing, setDrawing] = useState<Drawing>('box');
  const { news, actions } = useEditing(state, picture.pixels);
  const edit = state.steps.value.now;
  return (
    <section
      aria-labelledby="picture-step"
      onKeyDown={(event) => {
        const isTyping = event.target instanceof Element && event.target.matches('input, textarea');
        if (isTyping || !(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        if (event.shiftKey) actions.redo();
        else actions.undo();
      }}
    >
      <h2 id="picture-step" tabIndex={-1}>
        {t('picture-edit-heading')}
      </h2>
      <p>{t('picture-edit-lead')}</p>
      <p class="es-hint">{t('picture-no-blur')}</p>
      {problem ? (
        <Notice kind="error" heading={t('picture-problem-heading')} announce>
          <p>{t(`picture-problem-${problem}`)}</p>
        </Notice>
      ) : null}
      <EditorTools
        drawing={drawing}
        onDrawing={setDrawing}
        hasCrop={edit.crop !== null}
        actions={{
          ...actions,
          // What was just added can then be taken hold of by a pointer too.
          addInMiddle() {
            setDrawing('box');
            actions.addInMiddle();
          },
          cropToMiddle() {
            setDrawing('crop');
            actions.cropToMiddle();
          },
        }}
      />
      <PictureStage pixels={picture.pixels} edit={edit} drawing={drawing} actions={actions} />
      <BoxList edit={edit} size={picture.pixels} actions={actions} />
      <div class="es-button-row">
        <Button disabled={isMaking} onClick={() => void state.make()}>
          {t('picture-make')}
        </Button>
      </div>
      {isEdited(edit) ? null : <p class="es-hint">{t('picture-nothing-done')}</p>}
      <p class="es-visually-hidden" role="status">
        {news}
      </p>
    </section>
  );
}

/** What the parts of the editor may do; each says politely what came of it. */
export type EditorActions = {
  readonly addInMiddle: () => void;
  readonly cropToMiddle: () => void;
  readonly draw: (what: 'box' | 'crop', box: Box) => void;
  /** @param run changes of one name are undone at once; `null` for one by itself */
  readonly change: (area: AreaId, box: Box, run: string | null) => void;
  readonly remove: (area: AreaId) => void;
  readonly rest: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
};

function useEditing(state: PictureState, size: ImageBitmap) {
  const [news, setNews] = useState('');
  const wanted = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    // A box that was undone takes the focus with it.
    const element = document.getElementById(wanted.current) ?? document.getElementById(ADD_BUTTON);
    wanted.current = null;
    element?.focus();
  });
  const now = () => state.steps.peek().now;
  const tell = (area: AreaId) => {
    const { crop, boxes } = now();
    const box = area === 'crop' ? crop : boxes.find(({ id }) => id === area);
    if (box) setNews(t('picture-news-area', { name: areaName(area), place: placeText(box, size) }));
    else setNews(t('picture-news-removed', { name: areaName(area) }));
  };
  const draw: EditorActions['draw'] = (what, box) => {
    if (what === 'box' && now().boxes.length >= BOXES_MAX) {
      setNews(t('picture-news-many', { most: BOXES_MAX }));
      return;
    }
    state.change((edit) => (what === 'box' ? addBox(edit, box, size) : cropTo(edit, box, size)));
    const area: AreaId = what === 'crop' ? 'crop' : (now().boxes.at(-1)?.id ?? 'crop');
    wanted.current = areaElementId(area);
    tell(area);
  };
  const actions: EditorActions = {
    draw,
    addInMiddle: () => draw('box', middleBox(now(), size, FIRST_BOX)),
    cropToMiddle: () => draw('crop', middleBox(now(), size, FIRST_CROP)),
    change(area, box, run) {
      state.change((edit) => withArea(edit, area, box, size), run);
      tell(area);
    },
    remove(area) {
      state.change((edit) => withoutArea(edit, area, size));
      wanted.current = ADD_BUTTON;
      tell(area);
    },
    rest: state.rest,
    undo() {
      const before = state.steps.peek();
      wanted.current = document.activeElement?.id || null;
      state.undo();
      setNews(t(state.steps.peek() === before ? 'picture-news-no-undo' : 'picture-news-undone'));
    },
    redo() {
      const before = state.steps.peek();
      wanted.current = document.activeElement?.id || null;
      state.redo();
      setNews(t(state.steps.peek() === before ? 'picture-news-no-redo' : 'picture-news-redone'));
    },
  };
  return { news, actions };
}
