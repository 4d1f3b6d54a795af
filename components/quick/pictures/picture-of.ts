/** Every drawing by its name: those of a checklist's Easy Read words, and those of our own screens. */
import type { ComponentType } from 'preact';
import type { EasyReadPicture } from '../../../lib/domain/checklist';
import { Ear, HandStop, Speech } from './body';
import {
  EveryoneDifferent,
  Meeting,
  PeopleTalking,
  PersonAndWorker,
  PersonChoosing,
  PersonHelping,
} from './people';
import { ABit, Cross, Dash, Question, Tick } from './signs';
import { Camera, ComputerWrong, DataLock, Home, Needs, Papers } from './things';

/** Drawings that no checklist asks for. */
type OwnPicture =
  | 'people-talking'
  | 'everyone-different'
  | 'person-helping'
  | 'papers'
  | 'tick'
  | 'cross'
  | 'question'
  | 'a-bit'
  | 'dash';

export type PictureName = EasyReadPicture | OwnPicture;

const PICTURES: Readonly<Record<PictureName, ComponentType>> = {
  needs: Needs,
  'person-and-worker': PersonAndWorker,
  home: Home,
  'hand-stop': HandStop,
  'computer-wrong': ComputerWrong,
  'data-lock': DataLock,
  camera: Camera,
  'person-choosing': PersonChoosing,
  meeting: Meeting,
  speech: Speech,
  ear: Ear,
  'people-talking': PeopleTalking,
  'everyone-different': EveryoneDifferent,
  'person-helping': PersonHelping,
  papers: Papers,
  tick: Tick,
  cross: Cross,
  question: Question,
  'a-bit': ABit,
  dash: Dash,
};

/** As a map: a name such as "constructor" finds nothing. */
const BY_NAME: ReadonlyMap<string, ComponentType> = new Map(Object.entries(PICTURES));

/** @returns what draws inside the picture's field, or `null`: a checklist may name what is not drawn yet */
export function pictureOf(name: string): ComponentType | null {
  return BY_NAME.get(name) ?? null;
}
