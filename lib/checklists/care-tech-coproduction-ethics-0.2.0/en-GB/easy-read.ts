/**
 * The ten questions of the quick review for people who draw on care, in Easy Read. One idea a sentence, at most
 * twelve words, no short names of things; "yes" is the good answer, as in every wording.
 * Not yet checked by people with learning disabilities.
 * Licence of these words: CC BY 4.0, see `../../LICENSE`.
 */
import type { EasyReadText, QuestionId } from '../../../domain/checklist';

/** By question id. `{thing}` stands for the thing's own name, or "this tool". */
export const EASY_READ: Readonly<Record<QuestionId, EasyReadText>> = {
  PUR1: {
    sentences: ['{thing} should help you.', 'It should help with something you care about.'],
    ask: 'Does {thing} help with something that matters to you?',
    picture: 'needs',
  },
  HUM1: {
    sentences: ['People give you care.', '{thing} can help them.', 'It should not take the place of people.'],
    ask: 'Do people still give you care, as well as {thing}?',
    picture: 'person-and-worker',
  },
  HUM4: {
    sentences: [
      'Your home is your own place.',
      'You need time that is private.',
      'You should be treated with respect.',
    ],
    ask: 'Do you still feel at home, and private, with {thing} there?',
    picture: 'home',
  },
  CHO1: {
    sentences: [
      'You should be free to say no to {thing}.',
      'You should be free to change your mind.',
      'You should still get good care.',
    ],
    ask: 'Can you say no to {thing} and still get good care?',
    picture: 'hand-stop',
  },
  CHO3: {
    sentences: [
      'Tools can get things wrong.',
      'You should be able to ask why.',
      'A person should look at it again.',
    ],
    ask: 'Can you ask why, and get a person to check {thing}?',
    picture: 'computer-wrong',
  },
  DAT1: {
    sentences: [
      '{thing} may keep facts about you.',
      'You should know what it keeps.',
      'You should know who can see it.',
    ],
    ask: 'Do you know what {thing} keeps, and who can see it?',
    picture: 'data-lock',
  },
  DAT3: {
    sentences: [
      'Some tools watch you.',
      'Some tools listen to you.',
      'Some tools record what you do.',
      'People should ask you first.',
    ],
    ask: 'If {thing} watches, listens or records, did you say yes first?',
    picture: 'camera',
  },
  FAI2: {
    sentences: [
      'People use things in different ways.',
      'Some people need big words.',
      'Some people need sound.',
      '{thing} should work for you.',
    ],
    ask: 'Can you use {thing} in a way that suits you?',
    picture: 'person-choosing',
  },
  COP1: {
    sentences: [
      'Some people made {thing}.',
      'They should ask people who get care.',
      'They should ask at the very start.',
    ],
    ask: 'Did people like you help to make {thing} from the start?',
    picture: 'meeting',
  },
  LEA1: {
    sentences: [
      'You may like {thing} or not like it.',
      'It should be easy to say what you think.',
      'Then you should see what changed.',
    ],
    ask: 'Can you say what you think of {thing}, and see changes?',
    picture: 'speech',
  },
};
