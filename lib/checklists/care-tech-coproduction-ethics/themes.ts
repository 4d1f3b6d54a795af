/** The themes in the order they are asked, with the seed ideas and frameworks each one rests on. */
import type { ThemeStructure } from '../../domain/checklist';

/** Ids are the first three letters of the ids of the questions in the theme. */
export const THEMES: readonly ThemeStructure[] = [
  {
    id: 'PUR',
    seeds: ['S0.e', 'S0.i', 'S3.b', 'S3.f', 'S2.e'],
    frameworks: ['OXDEF', 'BUYG', 'PLAYBOOK', 'ESF', 'CARE', 'DTAC-B', 'TSA'],
  },
  {
    id: 'COP',
    seeds: [
      'S0.a',
      'S0.b',
      'S0.c',
      'S0.k',
      'S1.a',
      'S1.b',
      'S1.f',
      'S2.a',
      'S3.a',
      'S3.c',
      'S3.i',
      'S4.a',
      'S4.b',
      'S4.c',
      'S4.d',
      'S4.e',
    ],
    frameworks: ['SCIE', 'TLAP-L', 'ARN', 'NEF', 'UKSPI', 'OXPLEDGE', 'CARE-SG', 'PARTWASH', 'ALTAI', 'ESF'],
  },
  {
    id: 'WRK',
    seeds: ['S0.h', 'S0.i', 'S1.c', 'S1.d', 'S1.e', 'S1.f', 'S3.d', 'S4.e'],
    frameworks: ['CWS', 'TUC', 'ICO-WORK', 'UNISON', 'SKILLS', 'EUAI', 'ALTAI', 'FPA', 'ADA26'],
  },
  {
    id: 'HUM',
    seeds: ['S0.d', 'S0.i', 'S1.c', 'S3.d', 'S3.g', 'S4.f'],
    frameworks: ['CQC26', 'OXDEF', 'OXPRIN', 'SSSC', 'MIR', 'WHO', 'ROBOT'],
  },
  {
    id: 'CHO',
    seeds: ['S0.f', 'S0.g', 'S2.b', 'S3.a', 'S4.b', 'S4.f'],
    frameworks: ['ICO-ADM', 'CQC26', 'MIR', 'CARE', 'MCA', 'WHO', 'OXDEF', 'PLAYBOOK', 'OXEV'],
  },
  {
    id: 'DAT',
    seeds: ['S0.j', 'S0.f', 'S1.c'],
    frameworks: [
      'ICO-AI',
      'DTAC-C2',
      'DTAC-C3',
      'DSPT',
      'CE',
      'CQCSURV',
      'OXPILOT',
      'OXEV',
      'NHSE-AVT',
      'CQC26',
    ],
  },
  {
    id: 'FAI',
    seeds: ['S0.f', 'S0.k', 'S2.c', 'S3.a', 'S3.g'],
    frameworks: ['PSED', 'LGA-AI', 'LSE25', 'AIS', 'WCAG', 'DTAC-D', 'WEL', 'ESF', 'SCIE', 'WHO'],
  },
  {
    id: 'SAF',
    seeds: ['S0.f', 'S3.b', 'S4.f', 'S4.g'],
    frameworks: ['DTAC-C1', 'DCB', 'MHRA', 'NHSE-AVT', 'ESF', 'ADA26', 'CQC26', 'TSA', 'EUAI'],
  },
  {
    id: 'OPE',
    seeds: ['S0.f', 'S0.j', 'S0.l', 'S3.d', 'S3.g'],
    frameworks: ['ATRS', 'DAEF', 'CQC26', 'OXPRIN', 'OXPLEDGE', 'OECD', 'ALTAI', 'LGA-AI', 'PPN-AI'],
  },
  {
    id: 'LEA',
    seeds: ['S3.e', 'S3.f', 'S3.h', 'S3.i', 'S0.k', 'S2.d'],
    frameworks: ['SCIE', 'ESF', 'DTAC-C4', 'DSCR', 'SVA', 'PA23', 'DAEF', 'CQC26', 'BUYG'],
  },
];
